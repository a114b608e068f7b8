package org.childjourney.homelessness.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.ComparisonGiven;
import org.childjourney.homelessness.GivenHow;
import org.childjourney.homelessness.SheetState;

record GiveComparison(@NotNull SheetState sheet, LocalDateTime givenAt, GivenHow givenHow,
        Boolean entitlementsExplained, Boolean capacityConsidered, String capacityBasis, String whyRewrite,
        @AssertTrue boolean confirmed) {

    ComparisonGiven toComparisonGiven() {
        return new ComparisonGiven(this.sheet, Days.moment(this.givenAt), this.givenHow, this.entitlementsExplained,
                this.capacityConsidered, this.capacityBasis, this.whyRewrite);
    }

}
