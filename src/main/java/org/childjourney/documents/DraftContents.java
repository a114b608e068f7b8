package org.childjourney.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Facts and words of a draft as they are kept until it is approved. */
@Component
class DraftContents {

    private final ObjectMapper json;

    DraftContents(ObjectMapper json) {
        this.json = json.copy()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .setVisibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE);
    }

    /**
     * The words of a draft.
     *
     * @param blocks by the id of the block
     */
    record Words(Map<String, Written> blocks) {

        /**
         * A text.
         *
         * @param by who changed it, null while it is as it was drawn up
         */
        record Written(String text, String by) {
        }

        /** Texts that nobody has changed are taken anew. */
        Words renewed(Map<String, String> fresh) {
            var renewed = new LinkedHashMap<>(this.blocks);
            fresh
                .forEach((block, text) -> renewed.compute(block, (id, before) -> (before != null && before.by() != null)
                        ? before : new Written((text != null) ? text.strip() : "", null)));
            return new Words(renewed);
        }

        Words changed(Map<String, String> texts, String by) {
            var changed = new LinkedHashMap<>(this.blocks);
            texts.forEach((block, text) -> {
                if (!text.equals(text(block))) {
                    changed.put(block, new Written(text, by));
                }
            });
            return new Words(changed);
        }

        String text(String block) {
            var written = this.blocks.get(block);
            return (written != null) ? written.text() : "";
        }

        Map<String, String> texts() {
            return this.blocks.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().text()));
        }

    }

    String json(Object content) {
        try {
            return this.json.writeValueAsString(content);
        }
        catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The facts of a document are a plain record", unwritable);
        }
    }

    Words words(String kept) {
        return (kept != null) ? read(kept, Words.class) : new Words(Map.of());
    }

    <M extends Record> M facts(String kept, DocumentKind<M> kind) {
        return read(kept, kind.model());
    }

    private <T> T read(String kept, Class<T> type) {
        try {
            return this.json.readValue(kept, type);
        }
        catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept of a draft no longer fits " + type.getName(), unreadable);
        }
    }

}
