//! The words of the guided tool, which pages share.

use super::message::messages;
use crate::{Heading, Kind, Moment, Place, Provenance, SignGrouping};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

messages! {
    /// The words of the guided tool, and of what it has in common with pages.
    Words {
        // Every step.
        go_on,
        back,
        part_of(number, name),
        part_danger,
        part_child,
        part_seen,
        part_known,
        topic_child,
        topic_family,
        topic_before,
        leave_out,
        why_we_ask,
        why_and_words,
        choose_one,
        choose_here,
        choose_some,
        age_note,
        you_ticked,
        colon,
        semicolon,
        comma,
        aside(text),
        named(what, text),
        // "Check your answer".
        check_title,
        check_lead,
        check_yes,
        check_no,
        // "Who are you?"
        who_title,
        who_why,
        who_missing,
        lives_title,
        lives_note,
        lives_label,
        lives_unlisted,
        lives_unknown,
        // The signs.
        none_fits,
        none_seen,
        signs_missing,
        find_label,
        ticked_none,
        ticked_count(count),
        ticked_here(count),
        arrange_title,
        arrange_note,
        arrange_by,
        arrange_need,
        arrange_seen,
        arrange_place,
        arrange_day,
        any_time,
        // What was ticked.
        needs_title,
        needs_several,
        needs_apart(kind),
        needs_same,
        // Before the result.
        before_none,
        before_unknown,
        before_missing,
        before_unsure,
        before_nothing,
        pause_title,
        pause_free,
        pause_later,
        pause_show,
        ask_yourself,
        // The result.
        nothing_sent,
        not_sent_emergency,
        not_sent_refer,
        not_sent_public,
        not_sent_parent,
        not_sent_young,
        not_sent_practitioner,
        rung,
        rung_then,
        rung_yes,
        rung_no,
        rung_who,
        rung_agreed,
        rung_again,
        rung_note,
        told_to_wait,
        told_to_wait_then,
        told_no,
        told_no_then,
        change_none(to),
        change_up(from, to, why),
        change_down(from, to, why),
        view_same(view),
        view_less(view),
        view_more(view, rules),
        ring_title,
        state_until(time),
        state_outside,
        state_always,
        state_closed,
        state_unknown,
        time_am(time),
        time_pm(time),
        no_answer_police(number),
        no_answer(number, name),
        seen_elsewhere(site),
        seen_elsewhere_link,
        copy_number,
        tell_lead,
        lead_is(lead),
        say_first,
        whole_call,
        say_more,
        they_may_ask,
        before_you_ring,
        before_you_hang_up,
        after_the_call,
        if_worse,
        other_numbers,
        why_this,
        you_ticked_these,
        you_decide,
        reason_for(ages, reason),
        may_be_so,
        consent_harm_title,
        consent_help_title,
        consent_quiet_title,
        consent_quiet,
        not_telling_title,
        where_title,
        adding_open,
        adding_title,
        adding_note,
        adding_done,
        next_child,
        setting_here,
        names_title,
        ladder_title,
        ladder_note,
        within(time),
        raise_title,
        raise_any,
        raise_emerging,
        raise_serious,
        raise_severe,
        raise_danger,
        raise_to(what, route),
        unsure_title,
        unsure_note,
        what_to_say,
        what_to_write,
        what_next,
        write_down_and_next,
        come_back,
        come_back_practitioner,
        telling,
        telling_practitioner,
        watch_out,
        advice_from,
        sources_title,
        your_answers,
        change,
        change_what(what),
        lives_in(area),
        lives_elsewhere,
        none_of_list,
        thought(route),
        ticked_sign(sign),
        print,
        start_again,
        edition(date, rules),
        // What is said on the telephone.
        open_refer(child),
        open_advice(child),
        open_public(child),
        open_parent(child),
        open_young,
        a_child,
        a_child_of(age),
        several_children_of(ages),
        my_child,
        my_child_of(age),
        my_children_of(ages),
        say_practitioner(blank),
        say_public,
        say_parent,
        say_young,
        say_seen,
        children_of(ages),
        say_quoted(text),
        say_unknown(what),
        say_when,
        // What is taken away.
        take_title,
        send_title,
        send_note,
        take_note,
        take_copy,
        take_save,
        take_calendar,
        take_share,
        copied,
        saved(file),
        calendar_saved(file),
        calendar_entry,
        shared,
        not_allowed,
        text_suggested(route, sentence),
        text_not_sent,
        text_blanks(blank),
        text_answered,
        text_ring,
        text_edition(date, area, rules),
        // The page of paper.
        hand_child,
        hand_when,
        hand_rang,
        hand_spoke,
        hand_agreed,
        hand_again,
        sheet_not_sent,
        sheet_day,
        sheet_night,
        why,
        sheet_foot(date, area, rules),
        sheet_numbers(date),
        sheet_end,
        look_up,
        look_up_at(address),
        // A contact.
        ring(number),
        website,
        find_number,
        email,
        when_answered(when),
        open_now,
        closed_now,
        number_old(date),
        number_elsewhere,
        line_old(date),
        line_unconfirmed,
        talk_it_over(name, number),
        // A source.
        from(sources),
        checked(date),
        source(title, publisher),
        source_caution(title, publisher, caution),
        ours,
        recalled,
        weak,
        // A date.
        date(day, month, year),
        january,
        february,
        march,
        april,
        may,
        june,
        july,
        august,
        september,
        october,
        november,
        december,
        // Kinds of need.
        harm,
        supervision,
        nutritional,
        physical,
        medical,
        emotional,
        educational,
        // Places.
        home,
        school,
        clinic,
        public,
        // The child's day.
        waking,
        morning,
        daytime,
        after_school,
        evening,
        night,
        weekend,
        // What was seen.
        appearance,
        health,
        housing,
        behaviour,
    }
}

impl Words {
    /// `2026-11-22` as "22 November 2026"; a text of another form as it stands.
    #[must_use]
    pub fn day(self, date: &str) -> String {
        let mut parts = date.split('-');
        let year = parts.next().unwrap_or_default();
        let month = parts.next().and_then(|text| text.parse::<usize>().ok());
        let day = parts.next().and_then(|text| text.parse::<u8>().ok());
        // The months stand one after another.
        let month = month.filter(|month| (1..=12).contains(month));
        match (month, day) {
            (Some(month), Some(day)) => {
                let name = self.0[Name::january as usize + month - 1];
                self.date(&day.to_string(), name, year)
            }
            _ => date.to_owned(),
        }
    }

    /// Returns a time of the day for people: `990`, in minutes after midnight, as "4.30pm".
    #[must_use]
    pub fn time(self, minute: u16) -> String {
        let (hour, rest) = (minute / 60, minute % 60);
        let shown = if hour % 12 == 0 { 12 } else { hour % 12 };
        let time = if rest == 0 {
            shown.to_string()
        } else {
            format!("{shown}.{rest:02}")
        };
        if hour < 12 {
            self.time_am(&time)
        } else {
            self.time_pm(&time)
        }
    }

    /// Returns the site's name for a kind of need: the need, not the term of art.
    #[must_use]
    pub fn kind(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Harm => self.harm(),
            Kind::Supervision => self.supervision(),
            Kind::Nutritional => self.nutritional(),
            Kind::Physical => self.physical(),
            Kind::Medical => self.medical(),
            Kind::Emotional => self.emotional(),
            Kind::Educational => self.educational(),
        }
    }

    /// Returns the site's name for a place.
    #[must_use]
    pub fn place(self, place: Place) -> &'static str {
        match place {
            Place::Home => self.home(),
            Place::School => self.school(),
            Place::Clinic => self.clinic(),
            Place::Public => self.public(),
        }
    }

    /// Returns the site's name for a moment of the day.
    #[must_use]
    pub fn moment(self, moment: Moment) -> &'static str {
        match moment {
            Moment::Waking => self.waking(),
            Moment::Morning => self.morning(),
            Moment::Daytime => self.daytime(),
            Moment::AfterSchool => self.after_school(),
            Moment::Evening => self.evening(),
            Moment::Night => self.night(),
            Moment::Weekend => self.weekend(),
        }
    }

    /// Returns the site's name for one of the four headings.
    #[must_use]
    pub fn heading(self, heading: Heading) -> &'static str {
        match heading {
            Heading::Appearance => self.appearance(),
            Heading::Health => self.health(),
            Heading::Housing => self.housing(),
            Heading::Behaviour => self.behaviour(),
        }
    }

    /// Returns the site's name for a grouping, after "Arrange by".
    #[must_use]
    pub fn arrangement(self, arrangement: SignGrouping) -> &'static str {
        match arrangement {
            SignGrouping::Need => self.arrange_need(),
            SignGrouping::Seen => self.arrange_seen(),
            SignGrouping::Place => self.arrange_place(),
            SignGrouping::Day => self.arrange_day(),
        }
    }

    /// The label that stands beside a citation, where one must.
    #[must_use]
    pub fn caution(self, known: Provenance) -> Option<&'static str> {
        match known {
            Provenance::Recalled => Some(self.recalled()),
            Provenance::Weak => Some(self.weak()),
            Provenance::Document | Provenance::Page | Provenance::Ours => None,
        }
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_slice().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let texts = Vec::<String>::deserialize(deserializer)?;
        Self::of(texts).ok_or_else(|| serde::de::Error::custom("words of another edition"))
    }
}
