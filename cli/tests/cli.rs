//! Commands as text: what is typed, what is printed, how it ends.

#[test]
fn commands_print_what_the_cases_say() {
    trycmd::TestCases::new().case("../tests/cli/*.toml").env("COLUMNS", "100");
}

#[test]
fn the_readme_is_true() {
    trycmd::TestCases::new().case("../README.md").env("COLUMNS", "100");
}
