package org.childjourney.homelessness.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.AdvocateContact;
import org.childjourney.homelessness.ContactResult;

record MeetYoungPerson(@NotNull ContactResult contactResult, LocalDateTime metAt, String tried, String declinedWords,
        @AssertTrue boolean confirmed) {

    AdvocateContact toAdvocateContact() {
        return new AdvocateContact(this.contactResult, Days.moment(this.metAt), this.tried, this.declinedWords);
    }

}
