package org.childjourney.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Computes what makes a later change show (HMAC-SHA256). The key is in the environment
 * and not in the database, so whoever can write to the database alone cannot compute it.
 */
class Ink {

    /** The link before the first. */
    static final String BEGINNING = "0".repeat(64);

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    Ink(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC);
    }

    String of(Entry entry) {
        return mac("entry", entry.id(), entry.at(), entry.person(), entry.act(), entry.child(), entry.about(),
                entry.from());
    }

    /** The link of an entry that stands after another. */
    String link(String before, long place, String mac) {
        return mac("link", before, place, mac);
    }

    Seal seal(long entries, String link, Instant at) {
        var sealedAt = at.truncatedTo(ChronoUnit.MICROS);
        return new Seal(entries, link, sealedAt, mac("seal", entries, link, sealedAt));
    }

    boolean isOurs(Seal seal) {
        return seal(seal.entries(), seal.link(), seal.sealedAt()).mac().equals(seal.mac());
    }

    /** Each with its length before it, so that no two lists of words look the same. */
    private String mac(Object... words) {
        var text = new StringBuilder();
        for (var word : words) {
            var written = (word != null) ? word.toString() : null;
            text.append((written != null) ? written.length() + ":" + written : "-").append(',');
        }
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(this.key);
            return HexFormat.of().formatHex(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        }
        catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
