package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewVoice;

/**
 * A care plan (Care Planning, Placement and Case Review Regulations 2010 regulation 5 and
 * schedules 1 and 2).
 *
 * @param preparedOn when it was prepared
 * @param permanencePlan code of what is planned for good
 * @param aim what the plan is to achieve, and by when
 * @param home why this home suits the child, and what the carers do
 * @param health how the child keeps or becomes well
 * @param education how the child learns
 * @param identity how culture, faith, language and life story are looked after
 * @param familyTime who of family and friends the child sees, when and how
 * @param contingency what happens if the plan does not work
 * @param inChildsWords the plan as the child reads it
 * @param childsWords what the child said about it, word for word
 * @param whatChildWants what the child wants
 * @param howUsedInDecision how that counted
 * @param parentsAgree whether parents agree
 * @param parentsView what they say
 */
public record CarePlan(LocalDate preparedOn, String permanencePlan, String aim, String home, String health,
        String education, String identity, String familyTime, String contingency, String inChildsWords,
        String childsWords, String whatChildWants, String howUsedInDecision, ParentsAgree parentsAgree,
        String parentsView) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public CarePlan {
        Needed.when(parentsAgree != ParentsAgree.YES, "parentsView", parentsView,
                "What do the parents say, or why not?");
    }

    NewVoice voice() {
        return CareVoices.told("care-plan", this.childsWords, this.whatChildWants, this.howUsedInDecision);
    }

}
