package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.documents.Delivery;
import org.childjourney.lookedafter.GivenPlan;

record GiveCarePlan(@NotNull Boolean given, Delivery.How how, LocalDate givenOn, String childSaid, String whyNot,
        @AssertTrue boolean confirmed) {

    GivenPlan toGivenPlan() {
        return new GivenPlan(this.given, this.how, this.givenOn, this.childSaid, this.whyNot);
    }

}
