//! Arguments that cannot be used to a message in Vietnamese.

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Prints help, the version, or what is wrong with the arguments.
pub(crate) fn arguments(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let said = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    };
    let argument = said(ContextKind::InvalidArg);
    let value = said(ContextKind::InvalidValue);
    let message = match error.kind() {
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            let _ = error.print();
            return ExitCode::from(2);
        }
        ErrorKind::UnknownArgument => format!("không có tham số {argument}"),
        ErrorKind::InvalidSubcommand => {
            format!("không có lệnh {}", said(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => format!("thiếu {argument}"),
        ErrorKind::ArgumentConflict => {
            format!("{argument} không dùng cùng {}", said(ContextKind::PriorArg))
        }
        ErrorKind::InvalidValue if value.is_empty() => format!("{argument} cần một giá trị"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let choices = said(ContextKind::ValidValue);
            let choices =
                if choices.is_empty() { choices } else { format!("; cần một trong: {choices}") };
            format!("{argument} không nhận giá trị {value:?}{choices}")
        }
        _ => error.to_string(),
    };
    crate::complain(&format_args!("{message}\nXem: khuonsao --help"));
    ExitCode::from(2)
}
