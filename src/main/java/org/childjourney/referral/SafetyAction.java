package org.childjourney.referral;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What has to be done to keep a child safe meanwhile, by whom and by when. */
@Embeddable
public record SafetyAction(String action, @Enumerated(EnumType.STRING) Agency agency, String owner, LocalDate due) {

}
