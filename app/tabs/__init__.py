"""The pages behind the tabs, each made when somebody first looks at it."""
