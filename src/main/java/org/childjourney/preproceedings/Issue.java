package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.childjourney.casefile.Answer;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * What came of an application for one child.
 *
 * @param answer whether the court issued it
 * @param notIssuedBecause why not
 * @param issuedOn when it was issued, which is Day 1
 * @param court which court
 * @param courtReference the court's number
 * @param documents what went with it
 * @param designatedBy why this council is the designated authority
 * @param parentsLegalRep whether the parents had a solicitor then
 * @param carePlan what the council plans for the child
 * @param married whether the young person is 16 and married
 * @param officialSolicitorToldOn when the Official Solicitor was told of a parent who may
 * not have capacity
 */
public record Issue(IssueAnswer answer, String notIssuedBecause, LocalDate issuedOn, String court,
        String courtReference, List<CourtDocument> documents, DesignatedBy designatedBy, Answer parentsLegalRep,
        CarePlan carePlan, boolean married, LocalDate officialSolicitorToldOn) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws Refused naming that question
     */
    public Issue {
        documents = Needed.listOf(documents);
        var issued = answer == IssueAnswer.ISSUED;
        Needed.when(!issued, "notIssuedBecause", notIssuedBecause, "Why was the application not made?");
        Needed.when(issued, "issuedOn", issuedOn, "When did the court issue the application?");
        Needed.when(issued, "court", court, "Which court?");
        Needed.when(issued, "courtReference", courtReference, "The court's number");
        Needed.when(issued, "designatedBy", designatedBy, "Why are we the designated authority?");
        Needed.when(issued, "parentsLegalRep", parentsLegalRep, "Did the parents have a solicitor then?");
        Needed.when(issued, "carePlan", carePlan, "What do we plan for the child?");
        if (issued && designatedBy == DesignatedBy.ANOTHER_AUTHORITY) {
            throw new Refused("designatedBy", "An order names the designated authority (Children Act 1989 section "
                    + "31(8)). Ask that council to accept responsibility first, and record it with \"Record a change\".");
        }
        if (issued && !documents.containsAll(Set.of(CourtDocument.C110A, CourtDocument.CARE_PLAN))) {
            throw new Refused("documents",
                    "An application goes with its form C110A and the care plan. Tick what was sent.");
        }
    }

}
