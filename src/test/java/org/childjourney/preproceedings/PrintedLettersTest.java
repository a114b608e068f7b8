package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.childjourney.documents.Letter;
import org.childjourney.documents.Printed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedLettersTest {

    private static final Letter TO_MALLOW = new Letter("Mallow Testerly",
            List.of("1 Sample Street", "Exampleton", "ZZ99 3VZ"), LocalDate.of(2026, 3, 10), "Dear Mallow Testerly",
            "Kit Social-Worker", "Social worker", "01632 960001");

    private static final List<Solicitor> SOLICITORS = List.of(new Solicitor("Mockford and Inventley", "01632 960801"),
            new Solicitor("Exampler Family Law", "01632 960802"));

    private static LetterFacts before(LetterVersion version) {
        return new LetterFacts(TO_MALLOW, List.of("Blossom", "Reed"), false,
                (version == LetterVersion.INTERPRETER) ? "Polish" : null, LocalDate.of(2026, 3, 23),
                LocalTime.of(10, 0), "Sample House, Exampleton", true, SOLICITORS,
                Map.of("worries", """
                        - You drink every day, and some mornings you do not wake up.
                        - Blossom makes breakfast for Reed and comes to school late.
                        - Twice in January the children were alone at night.""", "changes", """
                        - You do not drink when the children are with you. By 1 May 2026.
                        - A grown-up is at home every night. By today.
                        - Both children are at school by nine. By 20 April 2026.""", "onlyForYou", "", "supportGiven",
                        "Since last spring Ash from family support has come twice a week. The children had a place at "
                                + "the breakfast club.",
                        "supportOffered",
                        "There is a place for you in the day programme from Monday. Nan has offered to sleep at your "
                                + "home at weekends, and we help her with the cost.",
                        "translation", ""));
    }

    private static LetterFacts outcome(boolean court) {
        return new LetterFacts(TO_MALLOW, List.of("Blossom", "Reed"), court, "Polish", null, null, null, false,
                List.of(),
                Map.of("decision",
                        court ? "We are asking the family court to decide what is best for Blossom and Reed."
                                : "We do not ask the court now. Blossom and Reed stay at home with you.",
                        "why",
                        court ? "You stopped going to the day programme in May, and the children were alone again."
                                : "You have not had a drink since March. The children say that mornings are good now.",
                        "whatWentWell", "You asked Nan for help, and you told us when it was hard.", "whatHappensNext",
                        court ? "The court tells you when to come. Until then we visit you every week."
                                : "We meet on Monday at your home. We go on with the plan until the summer holidays.",
                        "translation", ""));
    }

    @ParameterizedTest
    @EnumSource(LetterVersion.class)
    void the_letter_before_proceedings_can_be_read_by_everybody_in_each_version(LetterVersion version) {
        var printed = Printed.of(new LetterDocument(LetterKind.BEFORE_PROCEEDINGS, version), before(version))
            .keptAs("letter-before-proceedings" + version.suffix())
            .isAccessible();
        assertThat(printed.readability().isHard()).as(printed.words()).isFalse();
        assertThat(printed.words()).contains("very worried about Blossom and Reed", "Monday 23 March 2026",
                "You drink every day", "Sample House", "solicitor", "free");
        assertThat(printed.wordsOfPdf()).contains("Sample House");
    }

    @ParameterizedTest
    @EnumSource(LetterVersion.class)
    void the_letter_about_the_decision_can_be_read_by_everybody_in_each_version(LetterVersion version) {
        var document = new LetterDocument(LetterKind.OUTCOME, version);
        var home = Printed.of(document, outcome(false)).keptAs("outcome-letter" + version.suffix()).isAccessible();
        assertThat(home.readability().isHard()).as(home.words()).isFalse();
        assertThat(home.words()).contains("What we have decided about Blossom and Reed")
            .doesNotContain("asking the court");
        var court = Printed.of(document, outcome(true)).keptAs("letter-of-issue" + version.suffix()).isAccessible();
        assertThat(court.readability().isHard()).as(court.words()).isFalse();
        assertThat(court.words()).contains("We are asking the court about Blossom and Reed", "solicitor");
    }

    @Nested
    class The_letter_before_proceedings {

        @Test
        void makes_the_offer_of_a_family_group_only_where_it_is_made() {
            var facts = before(LetterVersion.STANDARD);
            var document = new LetterDocument(LetterKind.BEFORE_PROCEEDINGS, LetterVersion.STANDARD);
            assertThat(Printed.of(document, facts).words()).contains("We offer you a family group meeting");
            var without = new LetterFacts(facts.letter(), facts.children(), false, null, facts.meetingOn(),
                    facts.meetingAt(), facts.meetingPlace(), false, List.of(), facts.words());
            assertThat(Printed.of(document, without).words()).doesNotContain("family group");
        }

        @Test
        void names_solicitors_or_has_a_list_with_it() {
            var facts = before(LetterVersion.STANDARD);
            var document = new LetterDocument(LetterKind.BEFORE_PROCEEDINGS, LetterVersion.STANDARD);
            assertThat(Printed.of(document, facts).words()).contains("Exampler Family Law", "01632 960802")
                .doesNotContain("A list comes with this letter");
            var without = new LetterFacts(facts.letter(), facts.children(), false, null, facts.meetingOn(),
                    facts.meetingAt(), facts.meetingPlace(), true, List.of(), facts.words());
            assertThat(Printed.of(document, without).words()).contains("A list comes with this letter");
        }

        @Test
        void for_an_interpreter_says_in_which_language_it_is_read_and_has_room_to_sign() {
            var printed = Printed.of(new LetterDocument(LetterKind.BEFORE_PROCEEDINGS, LetterVersion.INTERPRETER),
                    before(LetterVersion.INTERPRETER));
            assertThat(printed.words()).contains("reads every word of this letter to you in Polish", "Your signature");
        }

        @Test
        void is_known_to_be_too_hard_when_its_words_are() {
            var facts = before(LetterVersion.STANDARD);
            var hard = new LinkedHashMap<>(facts.words());
            hard.replaceAll((block, words) -> words.isEmpty() ? "" : ("Notwithstanding considerable multi-agency "
                    + "intervention over a sustained period, parental capacity to prioritise the developmental "
                    + "requirements of the children remains substantially compromised, necessitating comprehensive "
                    + "multidisciplinary assessment of underlying vulnerabilities. ")
                .repeat(3));
            var printed = Printed.of(new LetterDocument(LetterKind.BEFORE_PROCEEDINGS, LetterVersion.STANDARD),
                    new LetterFacts(facts.letter(), facts.children(), false, null, facts.meetingOn(), facts.meetingAt(),
                            facts.meetingPlace(), true, SOLICITORS, hard));
            assertThat(printed.readability().isHard()).isTrue();
        }

    }

}
