package org.childjourney.protection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Letter;
import org.childjourney.documents.Printed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a family gets on paper, printed; target/documents shows it. */
class PrintedPlanPapersTest {

    private static final Letter LETTER = new Letter("Mallow Testerly",
            List.of("1 Invented Lane", "Exampleton", "ZZ99 3VZ"), LocalDate.of(2026, 3, 10), "Dear Mallow Testerly",
            "Toni Conference-Admin", "Conference administrator", null);

    private static final ConferenceInvitation.Booking BOOKING = new ConferenceInvitation.Booking(
            "Wednesday 18 March 2026", "10:00am", "Family centre, room 2, Exampleton");

    private static final List<WantedOutcome> WANTED = List.of(
            new WantedOutcome("The night is quiet", "Blossom is awake at school", "Both parents",
                    LocalDate.of(2026, 9, 1)),
            new WantedOutcome("There is breakfast every day", "Her weight goes up", "Mum and school",
                    LocalDate.of(2026, 6, 1)));

    private static final OutlinePlan OUTLINE = new OutlinePlan(
            "Blossom is often hungry and tired. She has been hurt, and nobody can say how.", WANTED,
            "Nan is there when Dad has been drinking.", "We meet at once and look at where Blossom can live.",
            "A new injury, or three visits at which nobody is in.",
            List.of(new GroupMember("Mallow Testerly", "Mother"), new GroupMember("Mimosa Teacher", "Class teacher")),
            LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 10), 10,
            "Grown-ups want the nights to be quiet and breakfast to be there.", null);

    private static <M extends Record> Printed printed(DocumentKind<M> kind, M facts) {
        return Printed.of(kind, facts).keptAs(kind.id()).isAccessible();
    }

    @Nested
    class An_invitation {

        private static ConferenceInvitation.Facts facts(boolean review, String heardInstead) {
            return new ConferenceInvitation.Facts(LETTER, "Blossom", review, BOOKING, "Sam Child-Protection-Chair",
                    "Kit Social-Worker", LocalDate.of(2026, 3, 13), true, heardInstead);
        }

        @Test
        void tells_parents_when_and_where_what_it_is_and_whom_they_may_bring() {
            var letter = printed(new ConferenceInvitation(), facts(false, null));
            assertThat(letter.wordsOfPdf()).contains("Wednesday 18 March 2026", "10:00am", "Family centre, room 2",
                    "Sam Child-Protection-Chair", "by Friday 13 March 2026", "an advocate or a solicitor",
                    "If you are afraid");
            assertThat(letter.readability().isHard()).isFalse();
        }

        @Test
        void to_a_review_asks_how_the_plan_is_going() {
            var letter = Printed.of(new ConferenceInvitation(), facts(true, null));
            assertThat(letter.words()).contains("review conference about Blossom", "how the plan for Blossom is going");
        }

        @Test
        void of_a_parent_who_cannot_come_says_how_they_are_heard_and_not_why() {
            var letter = Printed.of(new ConferenceInvitation(), facts(false, "Sam rings on Tuesday and reads it out."))
                .keptAs("protection-invitation-excluded")
                .isAccessible();
            assertThat(letter.words()).contains("how you are heard", "Sam rings on Tuesday", "will tell you why")
                .doesNotContain("Please come", "bring somebody");
        }

        @Test
        void of_a_child_leaves_the_child_the_choice() {
            var letter = printed(new ChildsInvitation(), new ChildsInvitation.Facts("Blossom", false, BOOKING,
                    "Sam Child-Protection-Chair", "Kit Social-Worker", true));
            assertThat(letter.words()).contains("Blossom, this is your meeting", "You can stay away", "an advocate");
            assertThat(letter.readability().age().getAsDouble()).isLessThanOrEqualTo(9);
        }

    }

    @Nested
    class A_plan {

        @Test
        void tells_what_worries_us_what_will_be_different_and_who_helps() {
            var sheet = printed(new OutlinePlanSheet(), new OutlinePlanSheet.Facts("Blossom", LocalDate.of(2026, 3, 18),
                    "neglect", OUTLINE, "Sam Child-Protection-Chair", "Kit Social-Worker"));
            assertThat(sheet.wordsOfPdf().replaceAll("\\s+", " ")).contains("The plan to keep Blossom safe",
                    "because of neglect", "1. The night is quiet", "1 September 2026", "Nan is there", "Mimosa Teacher",
                    "at least every 10 working days", "31 March 2026", "10 June 2026");
        }

        @Test
        void in_the_childs_own_words_begins_with_what_the_child_said() {
            var plan = printed(new MyPlan(), mine(10));
            assertThat(plan.words()).contains("My plan in my words: Blossom", "“I want it to be quiet at night.”",
                    "Why I have a plan", "What I want to be different", "That Nan stays.",
                    "comes to see me at least every two weeks", "Childline on 0800 1111");
            assertThat(plan.words()).doesNotContain("What I worry about");
            assertThat(plan.readability().age().getAsDouble()).isLessThanOrEqualTo(9);
        }

        @Test
        void is_written_on_with_the_child() {
            var plan = Printed.of(new MyPlan(), mine(5), Map.of("why", "So that I sleep.", "good", "Nan\nFootball",
                    "worries", "When they shout", "change", "No shouting", "safe", "Nan, or Kit"));
            assertThat(plan.words()).contains("What is good", "Football", "When they shout", "every week");
        }

        @Test
        void says_how_often_the_social_worker_comes_as_a_child_counts() {
            assertThat(List.of(1, 3, 5, 10)).extracting((days) -> mine(days).visits())
                .containsExactly("every school day", "every 3 school days", "every week", "every two weeks");
        }

        private static MyPlan.Facts mine(int visitsEvery) {
            return new MyPlan.Facts("Blossom", OUTLINE.wordsForChild(), "I want it to be quiet at night.",
                    "That Nan stays.", WANTED,
                    List.of(new OutlinePlanSheet.Moment("10 June 2026", "We look again at the plan.")),
                    "Kit Social-Worker", visitsEvery);
        }

    }

    @Nested
    class A_letter_after_a_conference {

        private static LetterAfterConference.Facts facts(OutlinePlan outline, LocalDate reviewOn) {
            return new LetterAfterConference.Facts(LETTER, "Blossom", LocalDate.of(2026, 3, 18),
                    "Blossom has a child protection plan from this day, because of neglect.",
                    "Blossom was hurt by what was not done.", "We know that it cannot go on.",
                    "Somebody in the evenings.", outline, reviewOn, "Kit Social-Worker");
        }

        @Test
        void tells_parents_what_was_decided_why_and_what_happens_next() {
            var letter = printed(new LetterAfterConference(), facts(OUTLINE, LocalDate.of(2026, 6, 10)));
            assertThat(letter.wordsOfPdf()).contains("What the conference about Blossom decided",
                    "Wednesday 18 March 2026", "has a child protection plan", "We know that it cannot go on",
                    "Somebody in the evenings", "The night is quiet", "You meet the core group",
                    "You can also complain");
            assertThat(letter.readability().isHard()).isFalse();
        }

        @Test
        void that_made_no_plan_has_no_plan_in_it() {
            assertThat(Printed.of(new LetterAfterConference(), facts(null, null)).words())
                .doesNotContain("What will be different", "When we meet", "look at the plan again");
        }

        @Test
        void of_a_review_says_when_it_is_looked_at_again() {
            assertThat(Printed.of(new LetterAfterConference(), facts(null, LocalDate.of(2026, 11, 10))).words())
                .contains("We look at the plan again together on Tuesday 10 November 2026");
        }

    }

    @Nested
    class How_a_plan_is_going {

        private static final List<LocalDate> MEETINGS = List.of(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 28),
                LocalDate.of(2026, 5, 26));

        private static ProgressSheet.Facts facts(ProgressLines lines) {
            return new ProgressSheet.Facts("Blossom", LocalDate.of(2026, 5, 26),
                    List.of(new ProgressSheet.Now(1, "The night is quiet", "much better", "No shouting since Easter"),
                            new ProgressSheet.Now(2, "There is breakfast every day", "as it was", "Not on Mondays")),
                    lines, "School keeps a place at the breakfast club.", LocalDate.of(2026, 6, 23));
        }

        @Test
        void is_drawn_as_lines_and_told_in_words() {
            var sheet = printed(new ProgressSheet(),
                    facts(new ProgressLines(MEETINGS,
                            List.of(new ProgressLines.OfOutcome(1, List.of(-1, 1, 2)),
                                    new ProgressLines.OfOutcome(2, Arrays.asList(null, 0, 0))),
                            List.of(new ProgressLines.OfTool(NeglectTool.GCP2, MEETINGS, List.of(4, 4, 2))))));
            assertThat(sheet.words()).contains("1. The night is quiet", "much better", "No shouting since Easter",
                    "A line that goes up means that things get better",
                    "Number 1: 2 points in meeting 1 (31 Mar), 5 points in meeting 3 (26 May).",
                    "Number 2: 3 points in meeting 2 (28 Apr), 3 points in meeting 3 (26 May).",
                    "Graded Care Profile 2: 1 is best, 5 is worst", "a line that goes down", "Tuesday 23 June 2026");
            assertThat(sheet.page().select("figure svg")).hasSize(2);
        }

        @Test
        void has_no_drawing_of_a_tool_that_nobody_used() {
            var sheet = Printed.of(new ProgressSheet(), facts(
                    new ProgressLines(MEETINGS, List.of(new ProgressLines.OfOutcome(1, List.of(0, 0, 0))), List.of())));
            assertThat(sheet.words()).doesNotContain("What we measured at home");
        }

        @Test
        void is_drawn_four_outcomes_at_a_time() {
            var outcomes = IntStream.rangeClosed(1, 6)
                .mapToObj((number) -> new ProgressLines.OfOutcome(number, List.of(0, 1, 1)))
                .toList();
            assertThat(new ProgressLines(MEETINGS, outcomes, List.of()).outcomeCharts()).hasSize(2);
        }

    }

}
