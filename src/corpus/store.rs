//! A built corpus to bytes and back.

mod bytes;

use self::bytes::{Reader, Writer};
use super::Corpus;
use crate::{
    Config, Error, StatementId,
    form::Template,
    statement::{Duty, Form, Kind, Reference, ReferenceKind, Statement},
};

const MAGIC: &[u8; 8] = b"khuonsao";
const VERSION: u32 = 2;

impl Corpus {
    /// The corpus as bytes: settings, forms, references, statements and what was read of them.
    ///
    /// The same corpus gives the same bytes everywhere. A checksum (XXH3) guards them.
    pub fn save(&self) -> Vec<u8> {
        let mut body = Writer::default();
        body.number(self.config.shingle_size as u64);
        body.number(self.config.min_passage as u64);
        body.number(self.config.min_own_words as u64);
        body.number(self.config.min_pledges as u64);
        body.long(self.config.formulaic_from.to_bits());
        body.number(self.config.theme_by_year.into());
        body.list(&self.forms, |body, (form, _)| {
            body.text(&form.name);
            body.text(&form.text);
        });
        body.list(&self.references, |body, reference| {
            body.number(reference.kind as u64);
            write(body, &reference.statement);
        });
        body.list(&self.statements, write);
        body.list(&self.words.keys, |body, &[strict, skeleton]| {
            body.long(strict);
            body.long(skeleton);
        });
        body.list(&self.texts, |body, codes| {
            body.list(codes, |body, &code| body.number(code.wrapping_add(1).into()))
        });
        body.list(&self.written_on, |body, form| body.number(form.map_or(0, |form| u64::from(form) + 1)));
        body.sealed(MAGIC, VERSION)
    }

    /// Opens what [`Corpus::save`] gave; it answers every question as the saved one did.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when the bytes are not those of a corpus or were changed, [`Error::Version`] when
    /// they were written by a version that wrote otherwise.
    pub fn open(bytes: &[u8]) -> Result<Corpus, Error> {
        let mut body = Reader::unsealed(bytes, MAGIC, VERSION)?;
        let config = Config {
            shingle_size: body.number()? as usize,
            min_passage: body.number()? as usize,
            min_own_words: body.number()? as usize,
            min_pledges: body.number()? as usize,
            formulaic_from: f64::from_bits(body.long()?),
            keep_texts: true,
            theme_by_year: body.number()? != 0,
            threads: None,
        };
        let mut corpus = Corpus::new(config)?;
        corpus.forms = body.list(|body| {
            let form = Form { name: body.text()?, text: body.text()? };
            let template = Template::new(&form.text);
            Ok((form, template))
        })?;
        corpus.references = body.list(|body| {
            let kind = match body.number()? {
                0 => ReferenceKind::Previous,
                1 => ReferenceKind::Model,
                2 => ReferenceKind::Regulation,
                _ => return Err(bytes::damaged("a reference of unknown kind")),
            };
            Ok(Reference { kind, statement: read(body)? })
        })?;
        corpus.statements = body.list(read)?;
        for (at, statement) in corpus.statements.iter().enumerate() {
            corpus.ids.insert(statement.id.clone(), StatementId(at as u32));
        }
        for keys in body.list(|body| Ok([body.long()?, body.long()?]))? {
            corpus.words.code(keys);
        }
        let known = corpus.words.keys.len() as u64;
        corpus.texts = body.list(|body| {
            let codes = body.list(|body| match body.number()? {
                code if code <= known => Ok((code as u32).wrapping_sub(1)),
                _ => Err(bytes::damaged("a word that is not listed")),
            });
            codes.map(Vec::into_boxed_slice)
        })?;
        let forms = corpus.forms.len() as u64;
        corpus.written_on = body.list(|body| match body.number()? {
            form if form <= forms => Ok((form as u32).checked_sub(1)),
            _ => Err(bytes::damaged("a form that is not listed")),
        })?;
        body.end()?;
        let expected = corpus.references.len() + corpus.statements.len();
        let known = corpus.written_on.len();
        if known != corpus.statements.len()
            || corpus.texts.len() != expected
            || corpus.ids.len() != corpus.statements.len()
        {
            return Err(bytes::damaged("lists of different lengths"));
        }
        Ok(corpus)
    }
}

fn write(body: &mut Writer, statement: &Statement) {
    let Statement { id, text, author, unit, role, duties, year, date, theme, kind } = statement;
    body.text(id);
    body.text(text);
    for text in [author, unit, role, date, theme] {
        body.list(text.as_slice(), |body, text| body.text(text));
    }
    body.list(duties, |body, Duty(duty)| body.text(duty));
    body.number(year.map_or(0, |year| u64::from(year) + 1));
    body.number(kind.map_or(0, |kind| kind as u64 + 1));
}

fn read(body: &mut Reader) -> Result<Statement, Error> {
    let (id, text) = (body.text()?, body.text()?);
    let mut optional = || Ok(body.list(Reader::text)?.pop());
    let [author, unit, role, date, theme] = [optional()?, optional()?, optional()?, optional()?, optional()?];
    let duties = body.list(|body| body.text().map(Duty))?;
    let year = match body.number()? {
        0 => None,
        year => Some(u16::try_from(year - 1).map_err(|_| bytes::damaged("a year out of range"))?),
    };
    let kind = match body.number()? {
        0 => None,
        1 => Some(Kind::CamKet),
        2 => Some(Kind::KeHoach),
        3 => Some(Kind::DangKy),
        4 => Some(Kind::ThuHoach),
        5 => Some(Kind::KiemDiem),
        _ => return Err(bytes::damaged("a statement of unknown kind")),
    };
    Ok(Statement { id, text, author, unit, role, duties, year, date, theme, kind })
}
