package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.lookedafter.Move;

record ConfirmMove(@NotNull Boolean moved, String whyNot, LocalDate movedOn, String reasonPlacementChange,
        String howPrepared, String childsWords, @AssertTrue boolean confirmed) {

    Move toMove() {
        return new Move(this.moved, this.whyNot, this.movedOn, this.reasonPlacementChange, this.howPrepared,
                this.childsWords);
    }

}
