//! PDF with a text layer to text: letters by their places on the page, lines joined to paragraphs.

mod layout;

use pdf_extract::{Document as File, MediaBox, OutputDev, OutputError, Transform};

use self::layout::{Letter, Page};
use crate::{Document, Limits, Refusal, Remark};

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, Refusal> {
    let mut file = File::load_mem(bytes).map_err(refused)?;
    if file.is_encrypted() {
        // Many are locked against printing and open without a password.
        file.decrypt("").map_err(|_| Refusal::Encrypted)?;
    }
    let pages = file.get_pages().len();
    if pages as u64 > limits.entries {
        return Err(Refusal::Entries(limits.entries));
    }
    if pages == 0 {
        return Err(Refusal::damaged("PDF"));
    }
    let mut collector = Collector { pages: Vec::new(), letters: 0, limit: limits.text };
    if let Err(error) = pdf_extract::output_doc(&file, &mut collector) {
        return Err(if collector.letters > limits.text {
            Refusal::TextSize(limits.text)
        } else {
            Refusal::damaged(error)
        });
    }
    let empty = collector
        .pages
        .iter()
        .filter(|page| page.letters.iter().all(|letter| letter.text.trim().is_empty()))
        .count();
    if empty == collector.pages.len() {
        return Err(Refusal::Scanned(pages));
    }
    let mut document = Document::told(layout::text(collector.pages));
    if empty > 0 {
        document.remarks.push(Remark::ScannedPages(empty));
    }
    Ok(document)
}

fn refused(error: pdf_extract::Error) -> Refusal {
    match error.to_string() {
        message if message.contains("password") || message.contains("crypt") => Refusal::Encrypted,
        message => Refusal::Damaged(message),
    }
}

/// Letters as the crate reads them off the pages.
struct Collector {
    pages: Vec<Page>,
    letters: u64,
    limit: u64,
}

impl OutputDev for Collector {
    fn begin_page(
        &mut self,
        _number: u32,
        _media: &MediaBox,
        _art: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        self.pages.push(Page::default());
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _spacing: f64,
        font_size: f64,
        letter: &str,
    ) -> Result<(), OutputError> {
        self.letters += letter.len() as u64;
        if self.letters > self.limit {
            return Err(OutputError::FormatError(std::fmt::Error));
        }
        let Some(page) = self.pages.last_mut() else { return Ok(()) };
        // The height of the letters, and the direction they run in.
        let size = (place.m21 * place.m21 + place.m22 * place.m22).sqrt() * font_size.abs();
        let scale = (place.m11 * place.m11 + place.m12 * place.m12).sqrt();
        let slant = place.m12.abs() > place.m11.abs();
        if slant || !(size > 0.0 && size.is_finite()) {
            return Ok(());
        }
        page.letters.push(Letter {
            left: place.m31,
            right: place.m31 + width * font_size.abs() * scale,
            base: place.m32,
            size,
            text: letter.into(),
        });
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}
