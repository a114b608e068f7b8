package org.childjourney.missing.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.missing.Offer;
import org.childjourney.missing.OfferAnswer;

record OfferReturnInterview(@NotNull LocalDateTime offeredAt, @NotBlank @Size(max = 100) String offeredBy,
        @NotNull OfferAnswer answer, String declinedReason, String otherWaysOffered,
        @Size(max = 100) String interviewer, LocalDateTime interviewAt, @Size(max = 250) String place,
        @AssertTrue boolean confirmed) {

    Offer toOffer() {
        return new Offer(Days.moment(this.offeredAt), this.offeredBy, this.answer, this.declinedReason,
                this.otherWaysOffered, this.interviewer, Days.moment(this.interviewAt), this.place);
    }

}
