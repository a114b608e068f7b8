package org.childjourney.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The pages on which people look at documents, print them and change the words of a
 * draft. Nothing of it stays in the browser's cache, and no address holds a name.
 */
@Controller
@RequestMapping("/documents")
class DocumentPages {

    private final Shelf shelf;

    private final PdfPress press;

    DocumentPages(Shelf shelf, PdfPress press) {
        this.shelf = shelf;
        this.press = press;
    }

    /** The documents of one child that the person signed in may read. */
    @GetMapping
    String list(@RequestParam CaseReference child, Model model) {
        model.addAttribute("child", child);
        model.addAttribute("documents", this.shelf.of(child));
        return "documents/pages/list";
    }

    /** The document as it is printed, with what can be done with it above it. */
    @GetMapping("/{id:[0-9]+}")
    String look(@PathVariable long id, Model model) {
        var opened = this.shelf.open(id, "document looked at");
        model.addAttribute("document", opened.details());
        model.addAttribute("mayWrite", opened.mayWrite());
        model.addAttribute("style", opened.print().style());
        model.addAttribute("page", opened.print().body());
        return "documents/pages/look";
    }

    /** The document as it is printed, alone. */
    @GetMapping("/{id:[0-9]+}/print")
    ResponseEntity<String> print(@PathVariable long id) {
        var opened = this.shelf.open(id, "document printed");
        return ResponseEntity.ok()
            .cacheControl(CacheControl.noStore())
            .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
            .body(opened.print().withStyle("/pages/document-fonts.css"));
    }

    /** The document as a PDF. */
    @GetMapping("/{id:[0-9]+}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id) {
        var opened = this.shelf.open(id, "document as PDF");
        var details = opened.details();
        var name = "%s-%s-%d.pdf".formatted(details.children().get(0), details.kind(), details.version());
        return ResponseEntity.ok()
            .cacheControl(CacheControl.noStore())
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
            .body(this.press.press(opened.print().html()));
    }

    /** The words of a draft, to be changed. */
    @GetMapping("/{id:[0-9]+}/words")
    String words(@PathVariable long id, @RequestParam(required = false) String saved, Model model) {
        return words(this.shelf.openWords(id), Map.of(), (saved != null), model);
    }

    /** Keeps the changed words of a draft. */
    @PostMapping("/{id:[0-9]+}/words")
    String write(@PathVariable long id, @RequestParam MultiValueMap<String, String> form, Model model,
            HttpServletResponse response) {
        var texts = new LinkedHashMap<String, String>();
        form.forEach((block, values) -> texts.put(block, values.get(0)));
        try {
            this.shelf.write(id, texts);
            return "redirect:/documents/" + id + "/words?saved";
        }
        catch (Refused refused) {
            var opened = this.shelf.openWords(id).with(texts);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return words(opened, Map.of((refused.field() != null) ? refused.field() : "", refused.getMessage()), false,
                    model);
        }
    }

    private static String words(Shelf.OpenedWords opened, Map<String, String> wrong, boolean saved, Model model) {
        model.addAttribute("document", opened.details());
        model.addAttribute("blocks", opened.blocks());
        model.addAttribute("readability", opened.readability());
        model.addAttribute("longest", opened.longestSentences());
        model.addAttribute("wrong", wrong);
        model.addAttribute("saved", saved);
        return "documents/pages/words";
    }

    /** How hard a text is to read, while it is being written. */
    @PostMapping("/reading-age")
    @ResponseBody
    Map<String, Object> readingAge(@RequestParam(name = "text") List<String> texts) {
        var readability = Readability.of(String.join("\n", texts));
        return Map.of("hard", readability.isHard(), "sentence", readability.sentence());
    }

    @ExceptionHandler
    String notOpen(NotOpen closed, Model model, HttpServletResponse response) {
        response.setStatus(closed.status().value());
        model.addAttribute("title", closed.title());
        model.addAttribute("sentence", closed.getMessage());
        return "documents/pages/closed";
    }

    @ExceptionHandler
    String wrong(Refused refused, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("title", "This did not work");
        model.addAttribute("sentence", refused.getMessage());
        return "documents/pages/closed";
    }

}
