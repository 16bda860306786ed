package id.ikm.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of an XLSX file. It may declare no document type, so there are no entities to expand or to fetch. */
class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;

    private XmlPart(InputStream in) throws XMLStreamException {
        this.in = in;
        this.xml = FACTORY.createXMLStreamReader(in);
    }

    /** Null where the file has no such part. */
    static XmlPart open(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        if (entry == null) {
            return null;
        }
        try {
            return new XmlPart(new BoundedEntry(zip.getInputStream(entry), entry.getCompressedSize()));
        } catch (XMLStreamException e) {
            throw new SheetRefused("sheet.broken");
        }
    }

    /** The next start or end of an element; false at the end of the part. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new SheetRefused("sheet.dtd");
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new SheetRefused("sheet.broken");
        }
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** Of another namespace than the element's: {@code r:id}. */
    String foreignAttribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text inside the element that has just started. */
    String text() {
        try {
            var text = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    text.append(xml.getText());
                    if (text.length() > SheetLimits.CELL_LENGTH) {
                        throw new SheetRefused("sheet.cell-too-long", SheetLimits.CELL_LENGTH);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    return text.toString();
                } else if (event != XMLStreamConstants.COMMENT) {
                    throw new SheetRefused("sheet.broken");
                }
            }
            throw new SheetRefused("sheet.broken");
        } catch (XMLStreamException e) {
            throw new SheetRefused("sheet.broken");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
