//! Code pages of fonts to letters.

use encoding_rs::{self as rs, Encoding as Standard};
use khuonsao::text::Encoding;

/// A code page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Charset {
    /// Windows-1258: marks stand behind their letters and are put on them.
    Vietnamese,
    Other(&'static Standard),
}

impl Charset {
    pub(crate) fn western() -> Charset {
        Charset::Other(rs::WINDOWS_1252)
    }

    /// The code page of a number as Windows counts them.
    pub(crate) fn of_page(number: i32) -> Option<Charset> {
        Some(Charset::Other(match number {
            1258 => return Some(Charset::Vietnamese),
            1252 | 0 | 437 | 850 => rs::WINDOWS_1252,
            1250 => rs::WINDOWS_1250,
            1251 => rs::WINDOWS_1251,
            1253 => rs::WINDOWS_1253,
            1254 => rs::WINDOWS_1254,
            1255 => rs::WINDOWS_1255,
            1256 => rs::WINDOWS_1256,
            1257 => rs::WINDOWS_1257,
            874 => rs::WINDOWS_874,
            932 => rs::SHIFT_JIS,
            936 => rs::GBK,
            949 => rs::EUC_KR,
            950 => rs::BIG5,
            10000 => rs::MACINTOSH,
            65001 => rs::UTF_8,
            _ => return None,
        }))
    }

    /// The code page of `\fcharset`, `None` for the one of the file.
    pub(crate) fn of_font(number: i32) -> Option<Charset> {
        Charset::of_page(match number {
            163 => 1258,
            238 => 1250,
            204 => 1251,
            161 => 1253,
            162 => 1254,
            177 => 1255,
            178 => 1256,
            186 => 1257,
            222 => 874,
            128 => 932,
            134 => 936,
            129 => 949,
            136 => 950,
            77 => 10000,
            _ => return None,
        })
    }

    /// The code page of a name as the web knows them.
    pub(crate) fn of_label(label: &str) -> Option<Charset> {
        match Standard::for_label(label.trim().as_bytes())? {
            page if page == rs::WINDOWS_1258 => Some(Charset::Vietnamese),
            page => Some(Charset::Other(page)),
        }
    }

    pub(crate) fn decode(self, bytes: &[u8]) -> String {
        match self {
            Charset::Vietnamese => {
                let letters: String = bytes.iter().map(|&byte| char::from(byte)).collect();
                Encoding::Windows1258.read(&letters).into_owned()
            }
            Charset::Other(page) => page.decode_without_bom_handling(bytes).0.into_owned(),
        }
    }
}
