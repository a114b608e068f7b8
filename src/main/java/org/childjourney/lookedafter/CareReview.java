package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.VoiceMethod;

/**
 * A review of a looked-after child's case by the independent reviewing officer (Care
 * Planning, Placement and Case Review Regulations 2010 part 6).
 *
 * @param heldOn when
 * @param participation how the child took part, code PN0 to PN7
 * @param attended who was there, by codes
 * @param childsWords what the child said, word for word, or what was seen of the child
 * @param whatChildWants what the child wants
 * @param whyNotHeard why the views of the child were not there
 * @param howUsedInDecision how what the child said counted
 * @param iroSpokeOn when the reviewing officer spoke to the child before the review
 * @param whyIroDidNotSpeak why not
 * @param permanencePlan code of what is planned for good, null at a first review
 * @param untilEighteen whether the placement is to last until 18
 * @param planMeetsNeeds whether the care plan still meets the child's needs
 * @param whatMustChange what has to change in it
 * @param ceasingConsidered whether the review considered that the child may cease to be
 * looked after
 * @param decisions who does what by when
 * @param summary what the review found
 * @param nextReviewOn when the next is to be
 */
public record CareReview(LocalDate heldOn, String participation, List<String> attended, String childsWords,
        String whatChildWants, String whyNotHeard, String howUsedInDecision, LocalDate iroSpokeOn,
        String whyIroDidNotSpeak, String permanencePlan, boolean untilEighteen, boolean planMeetsNeeds,
        String whatMustChange, boolean ceasingConsidered, List<ReviewDecision> decisions, String summary,
        LocalDate nextReviewOn) {

    static final String UNDER_FOUR = "PN0";

    private static final String VIEWS_NOT_THERE = "PN7";

    private static final List<String> THERE = List.of("PN1", "PN2", "PN3", "PN4");

    private static final List<String> NOT_THERE = List.of("PN5", "PN6", VIEWS_NOT_THERE);

    private static final String CHILD = "CHILD";

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws Refused naming that question
     */
    public CareReview {
        attended = Needed.listOf(attended);
        decisions = Needed.listOf(decisions);
        var heard = !VIEWS_NOT_THERE.equals(participation);
        Needed.when(heard, "childsWords", childsWords, "What did the child say, in their own words?");
        Needed.when(heard, "whatChildWants", whatChildWants, "What does the child want?");
        Needed.when(!heard, "whyNotHeard", whyNotHeard, "Why were the child's views not there?");
        Needed.when(iroSpokeOn == null, "whyIroDidNotSpeak", whyIroDidNotSpeak, "Why did you not speak to the child?");
        Needed.when(!planMeetsNeeds, "whatMustChange", whatMustChange, "What has to change in the care plan?");
        if ((attended.contains(CHILD) ? NOT_THERE : THERE).contains(participation)) {
            throw new Refused("participation", "The code for how the child took part and the list of who was there say "
                    + "different things about whether the child was there. Please check both.");
        }
    }

    NewVoice voice() {
        var there = this.attended.contains(CHILD);
        var method = switch (this.participation) {
            case "PN1" -> VoiceMethod.SEEN_WITH_OTHERS;
            case "PN2", "PN5" -> VoiceMethod.ADVOCATE;
            case "PN3" -> VoiceMethod.OBSERVED_NONVERBAL;
            case "PN4" -> VoiceMethod.DECLINED;
            case "PN6" -> VoiceMethod.WRITTEN;
            case VIEWS_NOT_THERE -> VoiceMethod.NOT_OBTAINED;
            default -> there ? VoiceMethod.OBSERVED_NONVERBAL : VoiceMethod.DIRECT_WORK;
        };
        var silent = method == VoiceMethod.DECLINED || method == VoiceMethod.NOT_OBTAINED;
        return new NewVoice("hold-care-review", method, there, false, false, silent ? null : this.childsWords,
                silent ? null : this.whatChildWants, this.howUsedInDecision,
                silent ? (this.whyNotHeard != null) ? this.whyNotHeard : this.childsWords : null, this.participation,
                null);
    }

}
