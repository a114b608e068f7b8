package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;
import org.childjourney.lifeevents.CareActSection;

/**
 * How a child in need plan is to end.
 *
 * @param end how
 * @param rationale why it is safe
 * @param endsOn its last day
 * @param caseCloses whether the whole case closes with it
 * @param goesOnWith what goes on for the child, when it does not
 * @param reasonForClosure code of the census, when it does
 * @param acceptedBy who accepted: of early help, the other authority, or adult services
 * @param acceptedOn when
 * @param firstContactOn when early help sees the family first
 * @param receivingAuthority which authority is responsible from now on
 * @param movedOn when the child moved
 * @param acceptanceReference reference of its written acceptance
 * @param careActSection the duty on which adult services took over
 * @param whereToTurn what child and family know, and whom they can turn to
 */
@Embeddable
public record Ending(@Enumerated(EnumType.STRING) @Column(name = "plan_end") PlanEnd end, String rationale,
        LocalDate endsOn, boolean caseCloses, String goesOnWith, String reasonForClosure, String acceptedBy,
        LocalDate acceptedOn, LocalDate firstContactOn, String receivingAuthority, LocalDate movedOn,
        String acceptanceReference, @Enumerated(EnumType.STRING) CareActSection careActSection, String whereToTurn) {

    private static final Set<String> REASONS_TO_CLOSE = Set.of("RC1", "RC3", "RC4", "RC7");

    /**
     * Refuses what leaves a question open that its other answers raise, and a reason for
     * closure that does not fit.
     * @throws Refused naming that question
     */
    public Ending {
        var help = end == PlanEnd.EARLY_HELP;
        var away = end == PlanEnd.TRANSFERRED;
        var adults = end == PlanEnd.ADULT_SERVICES;
        Needed.when(true, "endsOn", endsOn, "What is the last day of the plan?");
        Needed.when(true, "whereToTurn", whereToTurn,
                "What do the child and the family know, and whom can they turn to?");
        Needed.when(help || away || adults, "acceptedBy", acceptedBy, "Who accepted?");
        Needed.when(help || away || adults, "acceptedOn", acceptedOn, "When did they accept?");
        Needed.when(help, "firstContactOn", firstContactOn, "When do they see the family first?");
        Needed.when(away, "receivingAuthority", receivingAuthority, "Which authority is responsible from now on?");
        Needed.when(away, "movedOn", movedOn, "When did the child move?");
        Needed.when(away, "acceptanceReference", acceptanceReference, "Reference of their written acceptance");
        Needed.when(adults, "careActSection", careActSection, "On which duty?");
        caseCloses = caseCloses || away || adults;
        Needed.when(!caseCloses, "goesOnWith", goesOnWith, "What goes on for the child?");
        reasonForClosure = !caseCloses ? null : away ? "RC5" : adults ? "RC6" : help ? "RC7" : reasonForClosure;
        Needed.when(caseCloses, "reasonForClosure", reasonForClosure, "Why does the case close?");
        if (end == PlanEnd.CLOSED && caseCloses && !REASONS_TO_CLOSE.contains(reasonForClosure)) {
            throw new Refused("reasonForClosure",
                    "%s does not fit a plan that was carried out. Choose RC1, RC3, RC4 or RC7."
                        .formatted(reasonForClosure));
        }
    }

    /** How a sentence says it. */
    String words() {
        return switch (this.end) {
            case EARLY_HELP -> "early help goes on with the family (%s)".formatted(this.acceptedBy);
            case TRANSFERRED -> "%s is responsible from now on (%s, %s)".formatted(this.receivingAuthority,
                    this.acceptedBy, this.acceptanceReference);
            case ADULT_SERVICES ->
                "adult services have taken over %s (%s)".formatted(this.careActSection.words(), this.acceptedBy);
            default -> "the child needs it no more";
        };
    }

}
