package org.childjourney.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.engine.RefusedRequest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A contact as it is recorded from Tasklist, with its start form. */
@JourneyTest
class RecordContactTest extends ReferralStory {

    @Autowired
    RecordAccess access;

    static Map<String, Object> born(String firstName) {
        return new HashMap<>(Map.of("unborn", false, "firstName", firstName, "familyName", "Testerly", "dateOfBirth",
                "2016-05-14", "sex", "F", "ethnicity", "WBRI", "restrictedAccess", "NONE"));
    }

    static Answers contact(List<Map<String, Object>> children) {
        return Answers.none()
            .with("receivedAt", "2026-02-02T09:30")
            .with("channel", "PHONE")
            .with("referralSourceCode", "2A")
            .with("referrerName", "Mimosa Teacher")
            .with("referrerAnonymityRequested", false)
            .with("notificationOnly", false)
            .with("reason", "She comes to school tired and hungry")
            .with("whatHappened", "She fell asleep in class three times.")
            .with("childCurrentLocation", "In school")
            .with("familyAware", "YES")
            .with("children", children)
            .with("householdMembers", List.of(Map.of("name", "Mallow Testerly", "relationship", "MOTHER", "adult", true,
                    "hasParentalResponsibility", "YES", "livesInHousehold", "YES", "contactSafe", "YES")));
    }

    /** The children for whom this contact opened a referral. */
    List<CaseReference> recorded(String userId, Answers answers) {
        var before = rows.referred().size();
        start(userId, "record-contact", answers);
        var referred = rows.referred();
        var fresh = referred.subList(before, referred.size());
        fresh.forEach(journeys::goOn);
        return fresh;
    }

    void refusedContact(String userId, Answers answers, String field, String sentence) {
        var before = rows.referred();
        var running = history.createHistoricProcessInstanceQuery().unfinished().count();

        assertThatExceptionOfType(RefusedRequest.class).isThrownBy(() -> start(userId, "record-contact", answers))
            .satisfies((refusal) -> {
                assertThat(refusal.field()).isEqualTo(field);
                assertThat(refusal).hasMessageContaining(sentence);
            });

        assertThat(rows.referred()).isEqualTo(before);
        assertThat(history.createHistoricProcessInstanceQuery().unfinished().count()).isEqualTo(running);
    }

    @Nested
    class A_contact {

        @Test
        void begins_the_childs_referral_and_is_over_itself() {
            var child = recorded("contact-officer", contact(List.of(born("Blossom")))).get(0);

            assertThat(processes(child)).containsExactly("referral-to-assessment");
            assertThat(tasks(child)).containsExactly("acknowledge-referrer", "check-immediate-safety");
            assertThat(cases.child(child).fullName()).isEqualTo("Blossom Testerly");
            assertThat(history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("record-contact")
                .unfinished()
                .count()).isZero();
        }

        @Test
        void about_eight_brothers_and_sisters_begins_eight_referrals_in_one_family() {
            var names = List.of("Aster", "Basil", "Clover", "Dill", "Elder", "Fern", "Ginger", "Hazel");

            var children = recorded("mash-social-worker",
                    contact(names.stream().map(RecordContactTest::born).toList()));

            assertThat(children).hasSize(8);
            assertThat(children).map((child) -> cases.child(child).familyGroupId())
                .containsOnly(cases.child(children.get(0)).familyGroupId());
        }

        @Test
        void about_nobody_or_more_than_eight_is_refused() {
            refusedContact("contact-officer", contact(List.of()), "children", ":");
            refusedContact("contact-officer", contact(new ArrayList<>(Collections.nCopies(9, born("Blossom")))),
                    "children", "between 1 and 8");
        }

        @Test
        void is_recorded_by_those_who_answer_the_front_door_and_by_nobody_else() {
            assertThat(recorded("emergency-duty-team", contact(List.of(born("Blossom"))))).hasSize(1);
            assertThatExceptionOfType(RefusedRequest.class)
                .isThrownBy(() -> start("placements-team", "record-contact", contact(List.of(born("Blossom")))))
                .satisfies((refusal) -> assertThat(refusal.getResponse().getStatus()).isEqualTo(403));
        }

        @Test
        void cannot_have_come_in_later_than_now() {
            refusedContact("contact-officer", contact(List.of(born("Blossom"))).with("receivedAt", "2026-02-02T10:01"),
                    "receivedAt", "cannot have come in later than now");
        }

        @Test
        void comes_from_a_source_that_the_census_knows() {
            refusedContact("contact-officer", contact(List.of(born("Blossom"))).with("referralSourceCode", "9Z"),
                    "referralSourceCode", "9Z");
        }

        @Test
        void names_who_made_it_except_somebody_anonymous_or_unknown() {
            refusedContact("contact-officer", contact(List.of(born("Blossom"))).without("referrerName"), "referrerName",
                    "What is their name?");

            assertThat(recorded("contact-officer",
                    contact(List.of(born("Blossom"))).with("referralSourceCode", "9").without("referrerName")))
                .hasSize(1);
        }

        @Test
        void that_misses_answers_says_so_at_once() {
            refusedContact("contact-officer", contact(List.of(born("Blossom"))).without("reason", "whatHappened"),
                    "reason", "answer this question");
            refusedContact("contact-officer", contact(List.of(born("Blossom"))).with("confirmed", false), "confirmed",
                    "tick this to go on");
            refusedContact("contact-officer",
                    contact(List.of(born("Blossom"))).with("whatHappened", "x".repeat(10_001)), "whatHappened",
                    "at most 10,000 characters");
        }

        @Test
        void at_night_is_one_of_the_emergency_duty_team() {
            journeys.timeIs(LocalDateTime.of(2026, 2, 7, 22, 0));

            var child = recorded("emergency-duty-team",
                    contact(List.of(born("Blossom"))).with("receivedAt", "2026-02-07T21:55").with("channel", "EDT"))
                .get(0);

            assertThat(clocks(child)).contains("referral-edt-handover");
        }

    }

    @Nested
    class A_child_in_a_contact {

        @Test
        void has_a_date_of_birth_or_an_expected_one_and_never_both() {
            var neither = born("Blossom");
            neither.remove("dateOfBirth");
            refusedContact("contact-officer", contact(List.of(neither)), "children[0].dateOfBirth", "birth");
            var both = born("Blossom");
            both.put("expectedDateOfBirth", "2026-06-01");
            refusedContact("contact-officer", contact(List.of(born("Aster"), both)), "children[1].expectedDateOfBirth",
                    "not both");
        }

        @Test
        void who_is_expected_has_no_sex_yet_and_is_at_most_forty_weeks_away() {
            var expected = born("Blossom");
            expected.keySet().removeAll(List.of("firstName", "dateOfBirth", "sex"));
            expected.put("unborn", true);
            expected.put("expectedDateOfBirth", "2026-06-01");
            var child = recorded("contact-officer", contact(List.of(expected))).get(0);
            assertThat(cases.child(child).unborn()).isTrue();
            assertThat(cases.child(child).sex()).isEqualTo("U");

            expected.put("expectedDateOfBirth", "2026-12-01");
            refusedContact("contact-officer", contact(List.of(expected)), "children[0].expectedDateOfBirth",
                    "40 weeks");
        }

        @Test
        void who_is_on_record_keeps_record_and_reference() {
            var child = closedWithoutAction(recorded("contact-officer", contact(List.of(born("Blossom")))).get(0));
            journeys.timeIs(LocalDateTime.of(2026, 2, 3, 10, 0));
            var known = born("Blossom");
            known.put("knownReference", child.value());

            assertThat(recorded("contact-officer", contact(List.of(known)))).containsExactly(child);
        }

        @Test
        void whose_reference_is_not_on_record_or_named_twice_is_refused() {
            var unknown = born("Blossom");
            unknown.put("knownReference", "CJ999999999");
            refusedContact("contact-officer", contact(List.of(unknown)), "children[0].knownReference",
                    "There is no child with the case reference CJ999999999");
            var malformed = born("Blossom");
            malformed.put("knownReference", "Blossom");
            refusedContact("contact-officer", contact(List.of(malformed)), "children[0].knownReference", "CJ");
            var child = recorded("contact-officer", contact(List.of(born("Blossom")))).get(0);
            var known = born("Blossom");
            known.put("knownReference", child.value());
            refusedContact("contact-officer", contact(List.of(known, known)), "children[1].knownReference",
                    "named twice");
        }

        @Test
        void who_may_be_on_record_already_is_for_a_person_to_compare() {
            var first = recorded("contact-officer", contact(List.of(born("Peony")))).get(0);

            var second = recorded("contact-officer", contact(List.of(born("Peony")))).get(0);

            assertThat(second).isNotEqualTo(first);
            assertThat(journeys.chronology(second))
                .anyMatch((line) -> line.contains("may be the same child") && line.contains(first.value()));
        }

        @Test
        void who_must_be_hidden_is_open_to_named_people_alone() {
            var hidden = born("Blossom");
            hidden.put("restrictedAccess", "WITNESS_PROTECTION");

            var child = recorded("contact-officer", contact(List.of(hidden))).get(0);

            assertThat(access.mayOpen("contact-officer", child)).isTrue();
            assertThat(access.mayOpen("social-worker", child)).isFalse();
        }

        @Test
        void who_was_born_on_29_february_is_recorded_like_any_other() {
            var child = born("Blossom");
            child.put("dateOfBirth", "2012-02-29");

            assertThat(cases.child(recorded("contact-officer", contact(List.of(child))).get(0)).dateOfBirth())
                .isEqualTo(LocalDate.of(2012, 2, 29));
        }

    }

    @Nested
    class A_notification_without_concern {

        @Test
        void is_looked_at_without_the_clock_of_the_decision() {
            var child = recorded("contact-officer", contact(List.of(born("Blossom"))).with("notificationOnly", true))
                .get(0);

            assertThat(clocks(child)).containsExactly("referral-referrer-acknowledge-1wd");
            assertThat(episodes.isOpen(child)).isFalse();
        }

        @Test
        void becomes_a_referral_when_it_turns_out_to_be_one() {
            var child = recorded("contact-officer", contact(List.of(born("Blossom"))).with("notificationOnly", true))
                .get(0);

            journeys.decided(child, "S17_ASSESSMENT");

            assertThat(episodes.isOpen(child)).isTrue();
            assertThat(clocks(child)).contains("referral-assessment-45wd");
        }

    }

}
