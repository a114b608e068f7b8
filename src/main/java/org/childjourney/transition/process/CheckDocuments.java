package org.childjourney.transition.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.DocumentsChecked;
import org.childjourney.transition.ReadyDocument;

record CheckDocuments(@NotNull LocalDate checkedOn, @NotEmpty List<ReadyDocument> ready, LocalDate healthPassportOn,
        String missing, @AssertTrue boolean confirmed) {

    DocumentsChecked toDocumentsChecked() {
        return new DocumentsChecked(this.checkedOn, this.ready, this.healthPassportOn, this.missing);
    }

}
