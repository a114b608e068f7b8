package org.childjourney.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints documents as pages. */
@Component
class Printer {

    private static final String STYLE = read("documents/document.css");

    private final ITemplateEngine templates;

    private final DocumentsProperties sender;

    Printer(ITemplateEngine templates, DocumentsProperties sender) {
        this.templates = templates;
        this.sender = sender;
    }

    /**
     * What the page says of itself.
     *
     * @param draft whether it is marked as not approved
     */
    record Cover(String title, List<String> references, int version, boolean draft, String styleClass,
            DocumentsProperties sender) {

        private static Cover of(DocumentKind<?> kind, List<String> references, int version, boolean draft,
                DocumentsProperties sender) {
            var style = kind.audience().styleClass() + (kind.onOnePage() ? " on-one-page" : "");
            return new Cover(kind.title(), references, version, draft, style, sender);
        }

        /** At the foot of each page; a child's name is not among it. */
        public String foot() {
            return "%s, %s, version %d%s".formatted(this.title, String.join(", ", this.references), this.version,
                    this.draft ? ", draft" : "");
        }

    }

    <M extends Record> Print print(DocumentKind<M> kind, List<String> references, int version, boolean draft, M facts,
            Map<String, String> words) {
        var texts = kind.blocks()
            .stream()
            .collect(Collectors.toMap(TextBlock::id, block -> Prose.of(words.get(block.id()))));
        var context = new Context(Locale.UK, Map.of("document", Cover.of(kind, references, version, draft, this.sender),
                "model", facts, "texts", texts, "say", new Say(), "style", STYLE));
        return new Print(this.templates.process("documents/" + kind.id(), context));
    }

    private static String read(String resource) {
        try (InputStream file = new ClassPathResource(resource).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

}
