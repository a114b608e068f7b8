package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.homelessness.ReturnHome;

record ConfirmReturnHome(@NotNull LocalDate returnedOn, @NotBlank @Size(max = 250) String livesWith,
        @NotBlank @Size(max = 250) String address, @NotBlank String whySafe, @NotBlank String support,
        @NotBlank String youngPersonsView, @AssertTrue boolean confirmed) {

    ReturnHome toReturnHome() {
        return new ReturnHome(this.returnedOn, this.livesWith, this.address, this.whySafe, this.support,
                this.youngPersonsView);
    }

}
