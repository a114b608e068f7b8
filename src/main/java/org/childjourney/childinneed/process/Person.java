package org.childjourney.childinneed.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.childinneed.Invited;

/** A person who is invited or took part, as a row of a form. */
record Person(@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 100) String role, @NotNull Boolean family) {

    Invited toInvited() {
        return new Invited(this.name, this.role, this.family);
    }

}
