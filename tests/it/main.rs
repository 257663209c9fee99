mod lexicon;
mod specificity;
mod tables;
mod text;
