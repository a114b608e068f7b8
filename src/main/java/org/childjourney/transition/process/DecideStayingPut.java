package org.childjourney.transition.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.StayingPut;
import org.childjourney.transition.StayingPutDecision;

record DecideStayingPut(@NotNull StayingPut decision, @NotBlank String youngPersonsWords, String carersView,
        String money, String backup, @AssertTrue boolean confirmed) {

    StayingPutDecision toStayingPutDecision() {
        return new StayingPutDecision(this.decision, this.youngPersonsWords, this.carersView, this.money, this.backup);
    }

}
