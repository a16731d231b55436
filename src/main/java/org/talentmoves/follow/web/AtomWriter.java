package org.talentmoves.follow.web;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a feed as Atom (RFC 4287), with its next page as in RFC 5005. */
final class AtomWriter {

    static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(FeedDocument feed) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written, "UTF-8");
            new AtomWriter(xml).document(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed was not written", e);
        }
        return written.toByteArray();
    }

    private void document(FeedDocument feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", feed.language());
        text("id", feed.id());
        text("title", feed.title());
        text("updated", time(feed.updated()));
        xml.writeStartElement("author");
        text("name", feed.author());
        xml.writeEndElement();
        link("self", FeedForm.ATOM.type().toString(), feed.self());
        link("alternate", "text/html", feed.home());
        link("next", FeedForm.ATOM.type().toString(), feed.next());
        for (FeedDocument.Item item : feed.items()) {
            entry(item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(FeedDocument.Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", item.id());
        text("title", item.title());
        text("published", time(item.published()));
        text("updated", time(item.updated()));
        link("alternate", "text/html", item.url());
        for (String tag : item.tags()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", tag);
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(readable(item.html()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(String relation, String type, @Nullable String address) throws XMLStreamException {
        if (address != null) {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", relation);
            xml.writeAttribute("type", type);
            xml.writeAttribute("href", address);
        }
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(readable(text));
        xml.writeEndElement();
    }

    /** Without the characters that XML 1.0 does not know. */
    private static String readable(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    /** As in RFC 3339, to the millisecond. */
    static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
