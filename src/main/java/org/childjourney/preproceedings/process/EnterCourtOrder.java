package org.childjourney.preproceedings.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Answer;
import org.childjourney.preproceedings.CarePlan;
import org.childjourney.preproceedings.CourtOrder;
import org.childjourney.preproceedings.OrderMade;

record EnterCourtOrder(@NotNull OrderMade order, @NotNull LocalDate madeOn, @NotNull Answer planApproved,
        CarePlan finalCarePlan, String whereAndWithWhom, String placementType, String placementProvider,
        @Size(max = 250) String placementAddress, @Size(max = 20) String ofstedUrn, Boolean withParents,
        Boolean unregistered, @AssertTrue boolean confirmed) {

    CourtOrder toOrder() {
        return new CourtOrder(this.order, this.madeOn, this.planApproved, this.finalCarePlan, this.placementType,
                this.placementProvider, this.placementAddress, this.ofstedUrn, this.withParents, this.unregistered,
                this.whereAndWithWhom);
    }

}
