package org.childjourney.homelessness.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.HousingPosition;
import org.childjourney.homelessness.PositionSent;
import org.childjourney.homelessness.Side;

record SendHousingPosition(@NotNull HousingPosition position, @NotNull Side accommodates, @NotBlank String words,
        @AssertTrue boolean confirmed) {

    PositionSent toPositionSent() {
        return new PositionSent(this.position, this.accommodates, this.words);
    }

}
