package org.childjourney.engine;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;

record SayWhatHappened(@NotBlank @Size(max = 100) String childName, @NotBlank String whatHappened,
        @NotNull @PastOrPresent LocalDate happenedOn, Urgency urgency, Integer age, List<String> worries,
        @Valid List<Action> actions, @AssertTrue boolean confirmed) {

    enum Urgency {

        NOW, SOON

    }

    record Action(@NotBlank String who, LocalDate by) {
    }
}
