package org.childjourney.access;

import java.util.List;
import java.util.Map;

import org.childjourney.casefile.Refused;
import org.childjourney.engine.ModelMoves;
import org.childjourney.engine.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Moves running processes to the newest version of their model, for an administrator. It
 * is tried out unless the request says that it is meant.
 */
@RestController
@RequestMapping("/api/model-moves")
class ModelMovesApi {

    private final ModelMoves moves;

    private final AccessTable table;

    private final SignedIn signedIn;

    ModelMovesApi(ModelMoves moves, AccessTable table, SignedIn signedIn) {
        this.moves = moves;
        this.table = table;
        this.signedIn = signedIn;
    }

    /**
     * Says which processes of this kind move, and moves them only with
     * {@code ?dryRun=false}.
     * @param takesOver for a step that is gone, the steps that take its place
     */
    @PostMapping("/{process}")
    Answer move(@PathVariable String process, @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestBody(required = false) Map<String, List<String>> takesOver) {
        if (!this.table.isAdministrator(this.signedIn.groups())) {
            throw new ErrorResponseException(HttpStatus.FORBIDDEN,
                    ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN,
                            "Only an administrator moves journeys to another version of their model."),
                    null);
        }
        var steps = (takesOver != null) ? takesOver : Map.<String, List<String>>of();
        var all = moved(process, dryRun, steps);
        return new Answer(process, dryRun, all.stream().filter(ModelMoves.Move::moves).toList(),
                all.stream().filter((move) -> !move.moves()).toList());
    }

    private List<ModelMoves.Move> moved(String process, boolean dryRun, Map<String, List<String>> takesOver) {
        try {
            return dryRun ? this.moves.tryOut(process, takesOver) : this.moves.move(process, takesOver);
        }
        catch (Refused refused) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST,
                    ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refused.getMessage()), refused);
        }
    }

    /**
     * What moves and what does not.
     *
     * @param process which kind of process
     * @param dryRun whether it was only tried out
     * @param moves what moves, or has moved
     * @param stays what stays on its version, and why
     */
    record Answer(String process, boolean dryRun, List<ModelMoves.Move> moves, List<ModelMoves.Move> stays) {
    }

}
