package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.protection.MoveKind;
import org.childjourney.protection.MoveNotified;

record NotifyReceivingAuthority(@NotNull MoveKind kind, @NotBlank @Size(max = 100) String otherAuthority,
        @NotNull LocalDate movesOn, @NotNull LocalDate notifiedOn, @NotNull LocalDate acknowledgedOn,
        @NotBlank @Size(max = 100) String acknowledgedBy, @AssertTrue boolean confirmed) {

    MoveNotified toMoveNotified() {
        return new MoveNotified(this.kind, this.otherAuthority, this.movesOn, this.notifiedOn, this.acknowledgedOn,
                this.acknowledgedBy);
    }

}
