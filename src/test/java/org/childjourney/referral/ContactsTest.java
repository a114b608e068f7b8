package org.childjourney.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.Families;
import org.childjourney.casefile.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@JourneyTest
class ContactsTest {

    @Autowired
    ReferralJourneys journeys;

    @Autowired
    Cases cases;

    @Autowired
    Families families;

    @Autowired
    Episodes episodes;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void it_is_a_monday_morning() {
        this.journeys.timeIs(ReferralJourneys.MONDAY_MORNING);
    }

    private static ContactChild child(String name, LocalDate born) {
        return ContactChild.born(name, "Testerly", born, "F");
    }

    private void refused(String field, NewContact told) {
        var before = counts();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.journeys.contact(told))
            .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field))
            .satisfies((refusal) -> assertThat(refusal.getMessage()).endsWith("."));
        assertThat(counts()).isEqualTo(before);
    }

    private List<Long> counts() {
        return List.of("contact", "contact_child", "referral", "child", "episode", "chronology_line", "family_group")
            .stream()
            .map((table) -> this.jdbc.queryForObject("select count(*) from " + table, Long.class))
            .toList();
    }

    @Nested
    class A_contact_about_brothers_and_sisters {

        @Test
        void gives_each_a_case_and_a_journey_of_their_own_in_one_family_group() {
            var received = ContactsTest.this.journeys.contact(ContactsTest.this.journeys.told(
                    child("Blossom", LocalDate.of(2016, 5, 14)), child("Bramble", LocalDate.of(2018, 6, 1)),
                    ContactChild.unborn("Testerly", LocalDate.of(2026, 6, 1))));

            assertThat(received.children()).extracting(ReceivedContact.Child::treatedAs)
                .containsOnly(TreatedAs.REFERRAL);
            assertThat(received.caseReferences()).doesNotHaveDuplicates().hasSize(3).allSatisfy((child) -> {
                assertThat(ContactsTest.this.journeys.underWay(child)).isTrue();
                assertThat(ContactsTest.this.families.brothersAndSisters(child)).hasSize(2);
                assertThat(ContactsTest.this.families.members(child)).hasSize(1);
            });
        }

        @Test
        void names_the_child_about_whom_something_is_wrong() {
            var journeys = ContactsTest.this.journeys;

            refused("children[1].dateOfBirth", journeys.told(child("Blossom", LocalDate.of(2016, 5, 14)),
                    child("Bramble", LocalDate.of(2026, 2, 3))));
        }

    }

    @Nested
    class The_same_contact_sent_twice {

        private NewContact told(String reference, String reason) {
            var told = ContactsTest.this.journeys.told(child("Blossom", LocalDate.of(2016, 5, 14)));
            return new NewContact(reference, told.receivedAt(), told.channel(), told.referralSourceCode(),
                    told.referrerName(), told.referrerRole(), told.referrerOrganisation(), told.referrerPhone(),
                    told.referrerEmail(), false, false, reason, told.whatHappened(), told.childCurrentLocation(), null,
                    null, told.familyAware(), told.children(), told.householdMembers());
        }

        @Test
        void is_recorded_once_and_answered_the_same() {
            var first = ContactsTest.this.journeys.contact(told("PORTAL-1", "Tired"));
            var before = counts();

            var second = ContactsTest.this.journeys.contact(told("PORTAL-1", "Tired"));

            assertThat(second).isEqualTo(first);
            assertThat(counts()).isEqualTo(before);
        }

        @Test
        void is_refused_when_it_says_something_else() {
            ContactsTest.this.journeys.contact(told("PORTAL-2", "Tired"));

            refused("callerReference", told("PORTAL-2", "Hungry"));
        }

        @Test
        void without_a_reference_of_its_own_is_a_contact_each_time() {
            var first = ContactsTest.this.journeys.contact(told(null, "Tired"));
            var second = ContactsTest.this.journeys.contact(told(null, "Tired"));

            assertThat(second.caseReferences()).doesNotContainAnyElementsOf(first.caseReferences());
            assertThat(second.children().get(0).possibleMatches()).contains(first.caseReferences().get(0).value());
        }

    }

    @Nested
    class A_child_on_record {

        @Test
        void who_is_on_this_journey_already_brings_it_a_new_concern() {
            var journeys = ContactsTest.this.journeys;
            var child = journeys.contact();

            var again = journeys.contact(journeys.told(ContactChild.known(child.value())));

            assertThat(again.children().get(0).treatedAs()).isEqualTo(TreatedAs.NEW_CONCERN);
            assertThat(journeys.tasks(child)).contains("accept-new-concern");
            assertThat(journeys.chronology(child).get(0)).startsWith("A further contact came in");
        }

        @Test
        void for_whom_no_further_action_was_decided_can_be_decided_again_as_a_referral_of_its_own() {
            var journeys = ContactsTest.this.journeys;
            var child = journeys.childDecided("NFA");
            journeys.timeIs(ReferralJourneys.MONDAY_MORNING.plusDays(2));
            journeys.contact(journeys.told(ContactChild.known(child.value())));

            journeys.as("mash-manager").complete(child, "accept-new-concern", Answers.concern("DECIDE_AGAIN"));

            assertThat(journeys.tasks(child)).contains("decide-threshold");
            assertThat(journeys.due(child, "referral-decision-1wd").toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 5));
            journeys.as("mash-manager").complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));
            assertThat(ContactsTest.this.episodes.history(child)).hasSize(2);
            assertThat(ContactsTest.this.episodes.current(child).orElseThrow().referralDate())
                .isEqualTo(LocalDate.of(2026, 2, 4));
        }

        @Test
        void is_not_decided_again_while_an_assessment_goes_on_or_before_it_is_decided() {
            var journeys = ContactsTest.this.journeys;
            var assessed = journeys.childDecided("S17_ASSESSMENT");
            var undecided = journeys.contact();
            for (var child : List.of(assessed, undecided)) {
                journeys.contact(journeys.told(ContactChild.known(child.value())));

                assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> journeys.as("mash-manager")
                    .complete(child, "accept-new-concern", Answers.concern("DECIDE_AGAIN")));
                assertThat(journeys.tasks(child)).contains("accept-new-concern");
            }
        }

        @Test
        void who_is_open_to_a_worker_is_not_referred_anew() {
            var journeys = ContactsTest.this.journeys;
            var child = journeys.childAssessed("CIN_PLAN");
            journeys.everybodyTold(child);
            assertThat(journeys.underWay(child)).isFalse();

            var again = journeys.contact(journeys.told(ContactChild.known(child.value())));

            assertThat(again.children().get(0).treatedAs()).isEqualTo(TreatedAs.OPEN_CASE);
            assertThat(journeys.task(child, "pass-to-worker").getAssignee()).isEqualTo("social-worker");
            assertThat(journeys.clocks(child)).doesNotContain("referral-decision-1wd");
        }

        @Test
        void whose_case_was_closed_is_a_re_referral() {
            var journeys = ContactsTest.this.journeys;
            var child = journeys.childDecided("NFA");
            journeys.everybodyTold(child);
            journeys.timeIs(ReferralJourneys.MONDAY_MORNING.plusDays(30));

            var again = journeys.contact(journeys.told(ContactChild.known(child.value())));

            assertThat(again.caseReferences()).containsExactly(child);
            journeys.toBeDecided(child, "GREEN");
            assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> journeys.as("mash-manager")
                    .complete(child, "decide-threshold", Answers.decided("NFA").without("differentThisTime")))
                .withMessageContaining("referred once in the last 12 months");
        }

        @Test
        void has_to_exist() {
            refused("children[0].knownReference", ContactsTest.this.journeys.told(ContactChild.known("CJ999999999")));
            refused("children[0].knownReference", ContactsTest.this.journeys.told(ContactChild.known("12")));
        }

        @Test
        void is_named_once_in_a_contact() {
            var child = ContactsTest.this.journeys.contact();

            refused("children[1].knownReference", ContactsTest.this.journeys.told(ContactChild.known(child.value()),
                    ContactChild.known(child.value())));
        }

        @Test
        void brings_a_new_brother_or_sister_into_the_family() {
            var journeys = ContactsTest.this.journeys;
            var child = journeys.contact();

            var received = journeys
                .contact(journeys.told(ContactChild.known(child.value()), child("Bramble", LocalDate.of(2018, 6, 1))));

            CaseReference brother = received.caseReferences().get(1);
            assertThat(ContactsTest.this.families.brothersAndSisters(brother))
                .anyMatch((other) -> other.reference().equals(child));
        }

    }

    @Nested
    class A_child_not_yet_born {

        @ParameterizedTest
        @CsvSource({ "2026-11-09, true", "2026-11-10, false" })
        void is_referred_at_most_40_weeks_before_the_expected_day(LocalDate expected, boolean taken) {
            var told = ContactsTest.this.journeys.told(ContactChild.unborn("Testerly", expected));
            if (taken) {
                var child = ContactsTest.this.journeys.contact(told).caseReferences().get(0);
                assertThat(ContactsTest.this.cases.child(child).unborn()).isTrue();
            }
            else {
                refused("children[0].expectedDateOfBirth", told);
            }
        }

    }

    @Nested
    class Out_of_hours {

        @ParameterizedTest
        @CsvSource({ "2026-02-03T08:59, true", "2026-02-03T09:00, false", "2026-02-03T16:59, false",
                "2026-02-03T17:00, true", "2026-02-07T12:00, true", "2026-04-03T12:00, true" })
        void the_emergency_duty_team_acts_and_the_day_team_takes_over_at_nine(LocalDateTime at, boolean outOfHours) {
            var journeys = ContactsTest.this.journeys;
            journeys.timeIs(at);

            var child = journeys.contact();

            assertThat(journeys.clocks(child).contains("referral-edt-handover")).isEqualTo(outOfHours);
            if (outOfHours) {
                assertThat(journeys.due(child, "referral-edt-handover").toLocalTime()).isEqualTo(LocalTime.of(9, 0));
            }
        }

    }

    @Nested
    class A_notification_without_a_concern {

        @Test
        void is_looked_at_and_starts_no_decision_clock() {
            var journeys = ContactsTest.this.journeys;
            var told = journeys.told(child("Blossom", LocalDate.of(2016, 5, 14)));
            var notification = new NewContact(null, told.receivedAt(), told.channel(), "6", told.referrerName(), null,
                    null, null, null, false, true, "For your information", told.whatHappened(),
                    told.childCurrentLocation(), null, null, told.familyAware(), told.children(), List.of());

            var child = journeys.contact(notification).caseReferences().get(0);

            assertThat(journeys.clocks(child)).containsExactly("referral-referrer-acknowledge-1wd");
            assertThat(ContactsTest.this.episodes.isOpen(child)).isFalse();
        }

        @Test
        void that_turns_out_to_be_one_is_a_referral_from_the_day_it_came_in() {
            var journeys = ContactsTest.this.journeys;
            var told = journeys.told(child("Blossom", LocalDate.of(2016, 5, 14)));
            var notification = new NewContact(null, told.receivedAt(), told.channel(), "6", told.referrerName(), null,
                    null, null, null, false, true, "For your information", told.whatHappened(),
                    told.childCurrentLocation(), null, null, told.familyAware(), told.children(), List.of());
            var child = journeys.contact(notification).caseReferences().get(0);
            journeys.timeIs(ReferralJourneys.MONDAY_MORNING.plusDays(1));

            journeys.decided(child, "S17_ASSESSMENT");

            assertThat(ContactsTest.this.episodes.current(child).orElseThrow().referralDate())
                .isEqualTo(LocalDate.of(2026, 2, 2));
            assertThat(journeys.due(child, "referral-assessment-45wd").toLocalDate())
                .isEqualTo(LocalDate.of(2026, 4, 8));
        }

    }

    @Nested
    class What_cannot_be_recorded {

        @Test
        void a_contact_from_the_future() {
            var journeys = ContactsTest.this.journeys;
            refused("receivedAt", journeys.told(journeys.now().plusMinutes(1), ContactChannel.PHONE,
                    child("Blossom", LocalDate.of(2016, 5, 14))));
        }

        @Test
        void a_child_with_both_dates_or_neither() {
            var journeys = ContactsTest.this.journeys;
            var both = new ContactChild(null, "Blossom", "Testerly", LocalDate.of(2016, 5, 14),
                    LocalDate.of(2026, 6, 1), false, "F", null, List.of(), null, false, null, null, null, null, null,
                    null, false, null, null, null);
            var neither = new ContactChild(null, "Blossom", "Testerly", null, null, false, "F", null, List.of(), null,
                    false, null, null, null, null, null, null, false, null, null, null);

            refused("children[0].expectedDateOfBirth", journeys.told(both));
            refused("children[0].dateOfBirth", journeys.told(neither));
        }

        @Test
        void a_source_that_is_no_code() {
            var journeys = ContactsTest.this.journeys;
            var told = journeys.told(child("Blossom", LocalDate.of(2016, 5, 14)));

            refused("referralSourceCode",
                    new NewContact(null, told.receivedAt(), told.channel(), "99", told.referrerName(), null, null, null,
                            null, false, false, told.reason(), told.whatHappened(), told.childCurrentLocation(), null,
                            null, told.familyAware(), told.children(), List.of()));
        }

        @Test
        void a_known_referrer_without_a_name() {
            assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new NewContact(null, LocalDateTime.of(2026, 2, 2, 9, 0), ContactChannel.PHONE, "2A",
                        null, null, null, null, null, false, false, "Tired", "Asleep", "School", null, null,
                        FamilyAware.YES, List.of(), List.of()))
                .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("referrerName"));
        }

    }

}
