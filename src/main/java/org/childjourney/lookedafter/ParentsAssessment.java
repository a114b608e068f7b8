package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.casefile.NewVoice;

/**
 * An assessment, every six months, of a placement with parents on an order.
 *
 * @param assessedOn when it was finished
 * @param childsWords what the child said, word for word
 * @param whatChildWants what the child wants
 * @param howUsedInDecision how that counted
 * @param parentsView what the parents say
 * @param changeAtHome what has changed at home since the last assessment
 * @param safety how safe the child is at home
 * @param analysis what to make of it
 * @param recommendation what is recommended
 */
public record ParentsAssessment(LocalDate assessedOn, String childsWords, String whatChildWants,
        String howUsedInDecision, String parentsView, String changeAtHome, String safety, String analysis,
        ParentsRecommendation recommendation) {

    NewVoice voice() {
        return CareVoices.told("reassess-placement-with-parents", this.childsWords, this.whatChildWants,
                this.howUsedInDecision);
    }

}
