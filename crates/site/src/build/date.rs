//! The date of a build.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Says that the date is unknown.
#[derive(Debug, thiserror::Error)]
#[error("SOURCE_DATE_EPOCH is \"{0}\": write it as seconds since 1970.")]
pub struct InvalidSourceDateEpoch(String);

/// Returns the date that `SOURCE_DATE_EPOCH` gives, else today's, in UTC. The domain has
/// no clock: it is given this date.
///
/// # Errors
/// A `SOURCE_DATE_EPOCH` that is not a number of seconds.
pub fn today() -> Result<Date, InvalidSourceDateEpoch> {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok();
    at(epoch.as_deref())
}

fn at(epoch: Option<&str>) -> Result<Date, InvalidSourceDateEpoch> {
    let moment = match epoch {
        None => Timestamp::now(),
        Some(text) => {
            let seconds = text.parse().ok();
            let moment = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
            moment.ok_or_else(|| InvalidSourceDateEpoch(text.to_owned()))?
        }
    };
    Ok(moment.to_zoned(TimeZone::UTC).date())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_is_the_date_that_the_build_is_told() {
        let epoch = jiff::civil::date(1970, 1, 2);
        assert_eq!(at(Some("86400")).ok(), Some(epoch));
        let refused = at(Some("yesterday")).map_err(|error| error.to_string());
        assert_eq!(
            refused,
            Err("SOURCE_DATE_EPOCH is \"yesterday\": write it as seconds since 1970.".to_owned())
        );
        assert!(at(None).is_ok());
    }
}
