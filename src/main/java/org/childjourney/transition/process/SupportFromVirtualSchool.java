package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.transition.VirtualSchoolSupport;

record SupportFromVirtualSchool(@NotNull LocalDate talkedOn, @NotBlank String youngPersonsWords, @NotBlank String help,
        @NotBlank @Size(max = 100) String contactPerson, @AssertTrue boolean confirmed) {

    VirtualSchoolSupport toVirtualSchoolSupport() {
        return new VirtualSchoolSupport(this.talkedOn, this.youngPersonsWords, this.help, this.contactPerson);
    }

}
