package org.childjourney.referral;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a referral costs the engine, and that no word of the case is in the engine's
 * tables.
 */
@JourneyTest
class ReferralInTheEngineTest extends ReferralStory {

    /** Set by the engine itself for each of several instances. */
    private static final Set<String> OF_THE_ENGINE = Set.of("nrOfInstances", "nrOfCompletedInstances",
            "nrOfActiveInstances", "loopCounter");

    private static final String STORY = "Periwinkle told her teacher what happens at night. ".repeat(200)
        .substring(0, 9_999) + ".";

    private final List<String> said = new ArrayList<>();

    private void say(String userId, CaseReference child, String step, Answers answers) {
        this.said.addAll(answers.words());
        as(userId).complete(child, step, answers);
    }

    private CaseReference contactWithEveryAnswer() {
        var periwinkle = new HashMap<>(RecordContactTest.born("Periwinkle"));
        periwinkle.putAll(Map.of("familyName", "Quillfeather", "dateOfBirth", "2013-02-28", "language", "Tigrinya",
                "communicationNeeds", "Draws more than she says", "address", "17 Nowhere Lane, Inventford", "postcode",
                "GL1 2AB", "school", "Invented School on the Hill", "childsWords", STORY, "immigrationStatus",
                "Settled long ago"));
        var answers = RecordContactTest.contact(List.of(periwinkle))
            .with("referrerName", "Marigold Quillteacher")
            .with("referrerRole", "Teacher of year eight")
            .with("referrerOrganisation", "Invented School on the Hill")
            .with("referrerPhone", "01632 960 001")
            .with("referrerEmail", "marigold.quillteacher@example.org")
            .with("whatHappened", STORY)
            .with("injuries", "A bruise on the left arm")
            .with("allegedPerpetrator", "Her uncle Thistle Quillfeather")
            .with("householdMembers",
                    List.of(Map.of("name", "Foxglove Quillfeather", "relationship", "MOTHER", "adult", true,
                            "dateOfBirth", "1985-07-13", "hasParentalResponsibility", "YES", "livesInHousehold", "NO",
                            "whereabouts", "With her own mother", "phone", "01632 960 002", "contactSafe", "YES")));
        this.said.addAll(answers.words());
        this.said.addAll(List.of("Periwinkle", "Quillfeather", "2013-02-28", "1985-07-13", "Tigrinya", "Foxglove",
                "quillteacher@example.org"));
        var before = this.rows.referred().size();
        start("contact-officer", "record-contact", answers);
        var referred = this.rows.referred();
        assertThat(referred).hasSize(before + 1);
        var child = referred.get(before);
        this.journeys.workersAreSetUp();
        this.journeys.goOn(child);
        return child;
    }

    @Test
    void no_word_that_anybody_says_in_a_whole_referral_reaches_a_table_of_the_engine() {
        var child = contactWithEveryAnswer();
        say("mash-social-worker", child, "check-immediate-safety",
                Answers.protectionNeededNow().with("childsWords", STORY).with("protectionReason", STORY));
        say("mash-manager", child, "rate-urgency",
                Answers.rated("AMBER").with("riskFlags", List.of("CSE")).with("ragRationale", STORY));
        say("mash-social-worker", child, "choose-partner-checks", Answers.askPartners("partner-police"));
        say("mash-manager", child, "decide-threshold", Answers.waitForChecks().with("rationale", STORY));
        say("partner-police", child, "share-information",
                Answers.partnerReturns().with("summary", STORY).with("involvedSince", "Since the spring of last year"));
        say("mash-manager", child, "decide-threshold", Answers.decided("S17_ASSESSMENT").with("rationale", STORY));
        say("contact-officer", child, "acknowledge-referrer", Answers.acknowledged());
        say("mash-social-worker", child, "tell-decision", Answers.told().with("familysResponse", STORY));
        say("team-manager", child, "allocate", Answers.allocatedTo("social-worker").with("whyThisWorker", STORY));
        say("social-worker", child, "accept-allocation", Answers.allocationAccepted());
        say("social-worker", child, "plan-assessment", Answers.planned().with("scope", STORY));
        say("social-worker", child, "see-child", Answers.seen().with("words", STORY));
        say("social-worker", child, "gather-information",
                Answers.gathered().with("familyHistory", STORY).with("missingEducation", true));
        say("social-worker", child, "complete-exploitation-screening", Answers.screened().with("analysis", STORY));
        say("social-worker", child, "trace-missing-education", Answers.traced());
        say("team-manager", child, "review-midpoint", Answers.reviewedMidway("CONTINUE").with("rationale", STORY));
        say("social-worker", child, "write-analysis", Answers.analysed("CIN_PLAN").with("analysis", STORY));
        say("team-manager", child, "authorise-assessment", Answers.returned(STORY));
        say("social-worker", child, "write-analysis", Answers.analysed("CIN_PLAN").with("analysis", STORY));
        contactAgain(child);
        say("team-manager", child, "accept-new-concern", Answers.concern("NOTED").with("rationale", STORY));
        say("team-manager", child, "authorise-assessment", Answers.authorised("CIN_PLAN").with("rationale", STORY));
        endsLeaving(child, "child-in-need", "child-protection");

        var engine = this.rows.everyEngineTable();

        assertThat(engine).as("the tables were read").contains(child.value(), "S17_ASSESSMENT");
        var words = Set.copyOf(this.said);
        assertThat(words).hasSizeGreaterThan(40).contains(STORY);
        assertThat(words).noneMatch((word) -> engine.stream().anyMatch((value) -> value.contains(word)));
        assertThat(engine).noneMatch((value) -> value.contains("Periwinkle") || value.contains("Quill"));
        assertThat(this.rows.record(child)).contains(STORY, "PC Alder Invented");
    }

    @Test
    void a_refused_answer_leaves_no_word_either() {
        var child = this.journeys.childToBeDecided("AMBER");

        refused("mash-manager", child, "decide-threshold",
                Answers.decided("NFA").with("thresholdLevel", 4).with("rationale", "Wisteria said something secret."),
                "thresholdLevel", "not left without action");

        assertThat(this.rows.everyEngineTable()).noneMatch((value) -> value.contains("Wisteria"));
    }

    @Test
    void at_most_twelve_variables_find_the_way_of_a_referral() {
        var child = this.journeys.childToBeDecided("AMBER", "partner-police");
        this.journeys.as("mash-manager").complete(child, "decide-threshold", Answers.decided("S17_ASSESSMENT"));
        this.journeys.takenOn(child);
        this.journeys.written(child, "CIN_PLAN");
        this.journeys.as("team-manager").complete(child, "authorise-assessment", Answers.authorised("CIN_PLAN"));

        for (var process : List.of("referral-to-assessment", "partner-check")) {
            var names = this.history.createHistoricVariableInstanceQuery()
                .processDefinitionKey(process)
                .list()
                .stream()
                .map(HistoricVariableInstance::getName)
                .filter((name) -> !OF_THE_ENGINE.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
            System.out.printf("%-24s %2d variables: %s%n", process, names.size(), names);
            assertThat(names).hasSizeLessThanOrEqualTo(12);
        }
    }

    @Test
    void an_open_referral_rests_on_at_most_thirty_rows_and_questions_to_partners_on_six_more_each() {
        var justIn = this.journeys.contact();
        var toBeDecided = this.journeys.childToBeDecided("AMBER");
        var waiting = this.journeys.childToBeDecided("AMBER", "partner-police", "partner-health");
        var decided = this.journeys.childDecided("S17_ASSESSMENT");
        var assessed = this.journeys.everybodyTold(this.journeys.childBeingAssessed());
        as("social-worker").complete(assessed, "plan-assessment", Answers.planned());

        assertThat(atRest("just in", justIn)).isLessThanOrEqualTo(21);
        assertThat(atRest("to be decided", toBeDecided)).isLessThanOrEqualTo(21);
        assertThat(atRest("just decided", decided)).isLessThanOrEqualTo(30);
        assertThat(atRest("being assessed", assessed)).isLessThanOrEqualTo(26);
        assertThat(atRest("waiting for two partners", waiting)).isLessThanOrEqualTo(21 + 6 + 2 * 6);
    }

    private long atRest(String state, CaseReference child) {
        var counts = this.rows.engineRows(this.journeys.instances(child));
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("%-26s %3d rows: %s%n", state, total, counts);
        return total;
    }

    @Test
    void the_same_time_is_told_in_the_engine_and_in_the_record() {
        this.journeys.timeIs(LocalDateTime.of(2026, 7, 6, 16, 30));
        var child = this.journeys.contact();

        assertThat(local(this.journeys.task(child, "check-immediate-safety").getCreateTime().toInstant()))
            .isEqualTo(LocalDateTime.of(2026, 7, 6, 16, 30));
        assertThat(local(this.deadlines.all(child).get(0).triggeredAt()))
            .isEqualTo(LocalDateTime.of(2026, 7, 6, 16, 30));
    }

}
