package org.childjourney.consistency;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.childjourney.access.Administrators;
import org.childjourney.casefile.Difference;
import org.childjourney.engine.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The consistency check for an administrator while the application runs. */
@RestController
@RequestMapping("/api/consistency")
@Tag(name = "Consistency", description = "Whether what is kept in two places agrees, for administrators")
@SecurityRequirement(name = "basic")
class ConsistencyApi {

    private static final int AT_MOST = 1000;

    private final ConsistencyCheck check;

    private final Administrators administrators;

    private final SignedIn signedIn;

    ConsistencyApi(ConsistencyCheck check, Administrators administrators, SignedIn signedIn) {
        this.check = check;
        this.administrators = administrators;
        this.signedIn = signedIn;
    }

    @GetMapping
    @Operation(summary = "Compares case record, clocks, engine and chronology, and tells every difference")
    ResponseEntity<Answer> check() {
        if (!this.administrators.include(this.signedIn.groups())) {
            throw new ErrorResponseException(HttpStatus.FORBIDDEN, ProblemDetail
                .forStatusAndDetail(HttpStatus.FORBIDDEN, "Only an administrator runs the consistency check."), null);
        }
        var found = new Found();
        var children = this.check.tell(found::add);
        return ResponseEntity.ok()
            .cacheControl(CacheControl.noStore())
            .body(new Answer(children, found.number, found.first));
    }

    /** The first differences, and how many there are. */
    private static final class Found {

        private final List<Difference> first = new ArrayList<>();

        private long number;

        void add(Difference difference) {
            this.number++;
            if (this.first.size() < AT_MOST) {
                this.first.add(difference);
            }
        }

    }

    /**
     * What was found.
     *
     * @param children how many children were compared
     * @param differences how many differences there are
     * @param first the first thousand of them
     */
    record Answer(long children, long differences, List<Difference> first) {
    }

}
