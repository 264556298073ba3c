"""What a PDF says of itself to programs (XMP), without an hour or a machine in it."""

from datetime import date
from xml.sax.saxutils import escape

_PACKET = """<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmp:CreatorTool="Parvis" xmp:CreateDate="{day}" xmp:ModifyDate="{day}" xmp:MetadataDate="{day}"
 xmpMM:DocumentID="uuid:{identity}">
<dc:title><rdf:Alt><rdf:li xml:lang="fr-FR">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>fr-FR</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end='w'?>"""


def metadata(title: str, author: str, day: date, identity: str) -> bytes:
    """The packet, in UTF-8."""
    return _PACKET.format(
        title=escape(title),
        author=escape(author),
        day=day.isoformat(),
        identity=identity.strip("{}"),
    ).encode()
