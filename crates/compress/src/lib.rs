//! Brotli and gzip at their best, from bytes to bytes. A package of its own
//! because both libraries are generic: what they do is compiled where they are
//! called, and only a package can be optimised while its callers are not.

use std::io::{self, Write};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

/// `bytes` as brotli of the highest quality, with the largest window that
/// browsers accept.
///
/// # Errors
/// Only if the encoder fails, which writing to memory gives it no cause for.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &params)?;
    Ok(out)
}

/// `bytes` as gzip. The time is left out, so that two builds of one site are the
/// same.
///
/// # Errors
/// As [`brotli`].
pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
