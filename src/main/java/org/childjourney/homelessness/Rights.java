package org.childjourney.homelessness;

import java.util.Map;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.NewConsent;
import org.childjourney.casefile.NewVoice;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.documents.Delivery;
import org.childjourney.documents.Documents;
import org.childjourney.documents.Subject;
import org.childjourney.engine.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a young person is told, who stands beside them, and what they choose. The choice
 * is theirs, and is taken only from somebody who could make it.
 */
@Service
@Transactional
public class Rights {

    /** The young person does not want an advocate. */
    public static final String DECLINED = "DECLINED";

    /** Advocacy has not been offered yet. */
    public static final String NOT_OFFERED = "NOT_OFFERED";

    private static final String PLACEMENTS = "placements-team";

    private final JointWork work;

    private final Advocacy advocacy;

    private final Cases cases;

    private final Consents consents;

    private final ChildsVoice voices;

    private final Deadlines deadlines;

    private final SignedIn signedIn;

    private final Documents documents;

    private final ComparisonSheet sheet;

    Rights(JointWork work, Advocacy advocacy, Cases cases, Consents consents, ChildsVoice voices, Deadlines deadlines,
            SignedIn signedIn, Documents documents, ComparisonSheet sheet) {
        this.work = work;
        this.advocacy = advocacy;
        this.cases = cases;
        this.consents = consents;
        this.voices = voices;
        this.deadlines = deadlines;
        this.signedIn = signedIn;
        this.documents = documents;
        this.sheet = sheet;
    }

    /**
     * Records what a young person was told in the first contact. An advocate is asked
     * unless the young person says no.
     * @return the provider that is asked, {@link #DECLINED} or {@link #NOT_OFFERED}
     * @throws Refused if fewer than the three ways were explained
     */
    public String explain(CaseReference child, RightsExplained told) {
        var step = this.work.of(child);
        var joint = step.joint();
        joint.explainRights(told, this.advocacy.provider(), step.now());
        this.deadlines.start(child, HomelessClocks.ADVOCACY_OFFERED, joint.assessmentExplainedAt());
        this.work.record(step, "explain-rights", told, told.sentence());
        consent(child, ConsentPurpose.HOUSING_REFERRAL, told.housingConsent(), step.by());
        if (!told.advocacyOffered()) {
            return NOT_OFFERED;
        }
        this.deadlines.stop(child, HomelessClocks.ADVOCACY_OFFERED, told.advocacyOfferedAt());
        consent(child, ConsentPurpose.ADVOCACY_REFERRAL, told.asksForAdvocate(), step.by());
        if (!told.asksForAdvocate()) {
            return DECLINED;
        }
        this.deadlines.start(child, HomelessClocks.ADVOCATE_MEETS, told.advocacyOfferedAt());
        return joint.provider();
    }

    private void consent(CaseReference child, ConsentPurpose purpose, boolean given, String by) {
        this.consents.record(child, NewConsent.answered(purpose, given ? ConsentStatus.GIVEN : ConsentStatus.REFUSED,
                ConsentGiver.CHILD_16_17, null, null), by);
    }

    /**
     * Records what came of the advocate's contact.
     * @throws Refused if the meeting lies in the future
     */
    public ContactResult contacted(CaseReference child, AdvocateContact contact) {
        var step = this.work.of(child);
        Days.notInFuture("metAt", contact.metAt(), step.now());
        switch (contact.contactResult()) {
            case MET -> {
                step.joint().advocateMet(contact.metAt());
                this.deadlines.stop(child, HomelessClocks.ADVOCATE_MEETS, contact.metAt());
            }
            case DECLINED -> {
                step.joint().advocacyDeclined(contact.declinedWords());
                this.deadlines.withdraw(child, HomelessClocks.ADVOCATE_MEETS, null, step.now(),
                        "The young person does not want an advocate.");
            }
            case NOT_YET -> {
            }
        }
        this.work.record(step, "meet-young-person", contact, switch (contact.contactResult()) {
            case MET -> "The advocate and the young person met on %s".formatted(Days.said(contact.metAt()));
            case DECLINED -> "The young person told the advocate that they do not want one";
            case NOT_YET -> "The advocate has not met the young person yet, and keeps trying";
        });
        return contact.contactResult();
    }

    /**
     * Records what the advocate says for the young person who is to choose.
     * @throws Refused if the talk lies in the future
     */
    public void spokenFor(CaseReference child, AdvocateSupport support) {
        var step = this.work.of(child);
        Days.notInFuture("spokenAt", support.spokenAt(), step.now());
        if (step.joint().advocateMetAt() == null) {
            step.joint().advocateMet(support.spokenAt());
            this.deadlines.stop(child, HomelessClocks.ADVOCATE_MEETS, support.spokenAt());
        }
        step.joint().free(support.noPressure(), support.spokenAt(), step.by());
        this.work.record(step, "support-choice", support, support.noPressure()
                ? "The advocate speaks for the young person and sees that they decide freely"
                : "The advocate speaks for the young person and sees them under pressure: " + support.pressureSeen());
        this.voices.heard(child, new NewVoice("homelessness-advocate", VoiceMethod.ADVOCATE, true, false, false,
                support.inTheirWords(), null, null, null, null, null), step.by());
    }

    /** Draws up the written comparison, so that it can be looked at and printed. */
    public void write(CaseReference child, Comparison comparison) {
        var step = this.work.of(child);
        var known = this.cases.child(child);
        var facts = new ComparisonSheet.Facts(known.fullName(), step.today(), known.eighteenthBirthday(),
                step.joint().weeksLookedAfterOn(step.today()), isAdvocateAsked(step.joint()), comparison);
        this.documents.draft(this.sheet, child, Subject.NONE, facts, step.by());
        this.work.record(step, "write-comparison", comparison,
                "The written comparison for the young person was drawn up");
    }

    private static boolean isAdvocateAsked(JointAssessment joint) {
        return joint.provider() != null && joint.advocacyDeclinedReason() == null;
    }

    /**
     * Files the comparison that was given to the young person, and leaves them a day to
     * think; or sends it back to be written again.
     * @throws Refused if it was given in the future
     */
    public Compared compared(CaseReference child, ComparisonGiven given) {
        var step = this.work.of(child);
        var provider = isAdvocateAsked(step.joint()) ? step.joint().provider() : DECLINED;
        if (given.sheet() == SheetState.REWRITE) {
            this.work.record(step, "give-comparison", given,
                    "The written comparison is written again: " + given.whyRewrite());
            return new Compared(SheetState.REWRITE, provider);
        }
        Days.notInFuture("givenAt", given.givenAt(), step.now());
        var filed = this.documents.approve(this.sheet, child, Subject.NONE, step.by());
        this.documents.delivered(filed.id(),
                Delivery.delivered(given.givenHow().delivery(), WorkingCalendar.dateOf(given.givenAt())), step.by());
        step.joint().compared(given, filed.version());
        this.work.record(step, "give-comparison", given, "The young person has until %s to think about the comparison"
            .formatted(Days.said(step.joint().thinkUntil())));
        return new Compared(SheetState.GIVEN, provider);
    }

    /**
     * Records what the young person chose.
     * @return the choice, or DECLINES_UNCONFIRMED where nobody independent has yet said
     * that it was free
     * @throws Refused naming what is missing for an informed choice
     */
    public String choose(CaseReference child, ChoiceMade made) {
        var step = this.work.of(child);
        if (this.signedIn.groups().contains(PLACEMENTS)) {
            throw new Refused("holdsBudget", "Whoever decides about money for placements does not record this choice. "
                    + "Ask a colleague to speak to the young person.");
        }
        step.joint().choose(made, step.now());
        this.work.record(step, "record-choice", made,
                "The young person %s (%s)".formatted(made.chosen().words(), Days.said(made.chosenAt())));
        this.voices.heard(child, new NewVoice("homelessness-choice", VoiceMethod.SEEN_WITH_OTHERS, true, false, false,
                made.inTheirWords(), null, null, null, null, null), step.by());
        if (made.chosen() != Choice.UNDECIDED) {
            consent(child, ConsentPurpose.S20_ACCOMMODATION, made.chosen() == Choice.ACCEPTS_S20, step.by());
        }
        if (!made.declines()) {
            return made.chosen().name();
        }
        return step.joint().hasValidlyDeclined() ? made.chosen().name() : "DECLINES_UNCONFIRMED";
    }

    /**
     * Records whether the choice was free, as somebody independent heard it.
     * @return the choice that holds, or PRESSURE
     * @throws Refused if the talk lies in the future
     */
    public String checked(CaseReference child, PressureCheck check) {
        var step = this.work.of(child);
        Days.notInFuture("spokenOn", check.spokenOn(), step.today());
        step.joint().free(check.noPressure(), step.now(), step.by());
        this.work.record(step, "confirm-no-pressure", check,
                check.noPressure() ? "Somebody independent heard from the young person that they chose freely"
                        : "Somebody independent heard that the young person was steered. The choice is asked again");
        return check.noPressure() ? step.joint().choice().name() : "PRESSURE";
    }

    /** What is asked of the decision table on section 20, as codes. */
    @Transactional(readOnly = true)
    public Map<String, Object> facts(CaseReference child) {
        var step = this.work.of(child);
        var adult = !this.cases.child(child).eighteenthBirthday().isAfter(step.today());
        return Section20Facts.of(step.joint(), adult).asked();
    }

    /**
     * Takes the advice of the decision table.
     * @throws Refused if something that decides has not been assessed
     */
    public Advised advised(CaseReference child, String code) {
        var step = this.work.of(child);
        step.joint().advised(Section20Advice.valueOf(code));
        this.work.tell(step,
                "The decision table advises: %s. Advice only; people decide".formatted(step.joint().advice().words()));
        return new Advised(code, step.joint().choiceIsAsked() && !step.joint().hasDeclined());
    }

    /** What the decision table advises, and whether the young person is to choose now. */
    public record Advised(String advice, boolean choiceAsked) {
    }

    /** How it stands with the sheet, and who stands beside the young person. */
    public record Compared(SheetState sheet, String provider) {
    }

}
