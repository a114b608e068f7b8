package org.childjourney.referral.intake;

import java.net.URI;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.Forms;
import org.childjourney.engine.SignedIn;
import org.childjourney.referral.Contacts;
import org.childjourney.referral.NewContact;
import org.childjourney.referral.ReceivedContact;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes contacts from other systems. What is wrong is answered as a problem (RFC 9457)
 * that names the field and says what to do; nothing is stored then.
 */
@RestController
@RequestMapping("/api/contacts")
@Tag(name = "Contacts", description = "Tell the front door about a worry for one or more children of a family")
@SecurityRequirement(name = "basic")
class ContactsApi {

    /** A whole contact, as the description of the API shows it. */
    static final String EXAMPLE = """
            {
              "callerReference": "PORTAL-2026-000123",
              "receivedAt": "2026-11-23T09:15:00",
              "channel": "PORTAL",
              "referralSourceCode": "2A",
              "referrerName": "Terry Testteacher",
              "referrerRole": "Class teacher",
              "referrerOrganisation": "Sample Primary School",
              "reason": "A bruise that nobody can explain",
              "whatHappened": "At registration he showed me a bruise on his arm and did not want to say more.",
              "childCurrentLocation": "At school, with me",
              "familyAware": "NO",
              "children": [
                {
                  "firstName": "Blossom",
                  "familyName": "Testerly",
                  "dateOfBirth": "2018-03-27",
                  "sex": "F",
                  "ethnicity": "NOBT",
                  "address": "1 Sample Street, Exampleton",
                  "postcode": "GL1 1AA"
                }
              ],
              "householdMembers": [
                {
                  "name": "Fern Testerly",
                  "relationship": "MOTHER",
                  "adult": true,
                  "hasParentalResponsibility": "YES",
                  "livesInHousehold": "YES",
                  "contactSafe": "YES"
                }
              ]
            }
            """;

    private static final Set<String> FRONT_DOOR = Set.of("contact-officer", "mash-social-worker",
            "emergency-duty-team");

    private static final int LONGEST_BODY = 512 * 1024;

    private final Contacts contacts;

    private final Forms forms;

    private final SignedIn signedIn;

    ContactsApi(Contacts contacts, Forms forms, SignedIn signedIn) {
        this.contacts = contacts;
        this.forms = forms;
        this.signedIn = signedIn;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE })
    @Operation(summary = "Send a contact", description = """
            Records the contact once for each callerReference: sending the same again gives the same answer. Each \
            child gets a case reference for life and a journey of their own; brothers and sisters of one contact \
            are one family group. Give each child either dateOfBirth or expectedDateOfBirth.""",
            requestBody = @RequestBody(required = true,
                    content = @Content(schema = @Schema(implementation = NewContact.class),
                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(responseCode = "201", description = "Recorded; the case reference of each child")
    @ApiResponse(responseCode = "400", description = "Something is missing or cannot be; nothing was stored")
    @ApiResponse(responseCode = "403", description = "Not somebody of the front door")
    ResponseEntity<Answer> receive(@org.springframework.web.bind.annotation.RequestBody String body) {
        if (this.signedIn.groups().stream().noneMatch(FRONT_DOOR::contains)) {
            throw problem(HttpStatus.FORBIDDEN, null,
                    "Only the front door and the emergency duty team record contacts. Ask them to record this one.");
        }
        if (body.length() > LONGEST_BODY) {
            throw problem(HttpStatus.PAYLOAD_TOO_LARGE, null,
                    "This is too long. Shorten the texts to 10,000 characters each and send it again.");
        }
        try {
            var told = this.forms.read(body, NewContact.class, "record-contact");
            if (told.callerReference() == null) {
                throw new Refused("callerReference",
                        "Send a reference of your own, so that a contact sent twice is recorded once.");
            }
            return ResponseEntity.created(URI.create("/api/contacts")).body(Answer.of(received(told)));
        }
        catch (Refused refused) {
            throw problem(HttpStatus.BAD_REQUEST, refused.field(), refused.getMessage());
        }
    }

    /** What came in at the very same moment is there a moment later, and answers. */
    private ReceivedContact received(NewContact told) {
        try {
            return this.contacts.receive(told);
        }
        catch (DataIntegrityViolationException atTheSameMoment) {
            return this.contacts.receive(told);
        }
    }

    private static ErrorResponseException problem(HttpStatus status, String field, String sentence) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setTitle(status == HttpStatus.BAD_REQUEST ? "The contact was not recorded" : status.getReasonPhrase());
        if (field != null) {
            problem.setProperty("field", field);
        }
        return new ErrorResponseException(status, problem, null);
    }

    /**
     * What became of the contact.
     *
     * @param children each child, in the order in which the contact named them
     */
    record Answer(List<Child> children) {

        static Answer of(ReceivedContact received) {
            return new Answer(received.children()
                .stream()
                .map(child -> new Child(child.caseReference().value(), child.treatedAs().name(),
                        child.possibleMatches()))
                .toList());
        }

        /**
         * What became of it for one child.
         *
         * @param caseReference the child's reference for life
         * @param treatedAs what the contact became for this child
         * @param possibleMatches other records with the same name and birth date, for a
         * person to compare
         */
        record Child(String caseReference, String treatedAs, List<String> possibleMatches) {
        }

    }

}
