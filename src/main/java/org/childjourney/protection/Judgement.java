package org.childjourney.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One agency's judgement at a conference.
 *
 * @param agency which agency
 * @param judgement its judgement
 * @param why why
 */
public record Judgement(@NotNull AttendingAgency agency, @NotNull AgencyJudgement judgement,
        @NotBlank @Size(max = 250) String why) {
}
