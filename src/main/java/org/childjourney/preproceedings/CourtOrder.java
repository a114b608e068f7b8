package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.casefile.Answer;
import org.childjourney.casefile.Needed;
import org.childjourney.lookedafter.BecameLookedAfter;

/**
 * What a court ordered for one child.
 *
 * @param order what
 * @param madeOn when
 * @param planApproved whether the court approved the council's plan
 * @param finalCarePlan what the council planned at the final hearing
 * @param placementType where the child lives now that it is in care
 * @param placementProvider who provides that
 * @param placementAddress with whom and where, in words
 * @param ofstedUrn the number of the home's registration, may be null
 * @param withParents whether that is with parents
 * @param unregistered whether that is a place that is not registered
 * @param whereAndWithWhom where and with whom the child lives when the case has ended
 */
public record CourtOrder(OrderMade order, LocalDate madeOn, Answer planApproved, CarePlan finalCarePlan,
        String placementType, String placementProvider, String placementAddress, String ofstedUrn, Boolean withParents,
        Boolean unregistered, String whereAndWithWhom) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public CourtOrder {
        Needed.when(order.disposes(), "finalCarePlan", finalCarePlan, "What was our plan at the final hearing?");
        Needed.when(order.disposes(), "whereAndWithWhom", whereAndWithWhom,
                "Where and with whom does the child live now?");
    }

    BecameLookedAfter becameLookedAfter() {
        return new BecameLookedAfter(this.madeOn, this.order.legalStatus(), this.placementType, this.placementProvider,
                this.placementAddress, this.ofstedUrn, Boolean.TRUE.equals(this.withParents),
                Boolean.TRUE.equals(this.unregistered), "The court made an order: " + this.order.words());
    }

}
