#!/usr/bin/env python3
"""Makes office files of the demonstration cell, with programs that offices use.

    corpora/office/make.py TARGET [--few]

TARGET gets a folder per kind: docx (python-docx), docx-lo, doc, odt, rtf, html, pdf (LibreOffice), docx-lists
(numbers and bullets by Word), odt-odf (odfpy), pdf-columns (LibreOffice), xlsx (openpyxl), csv, zip. With --few, a few
statements of each. Needs python-docx, openpyxl, odfpy and `soffice`; what is missing is named on standard error
and its kinds are left out.
"""

import csv
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib
from concurrent.futures import ThreadPoolExecutor

HERE = pathlib.Path(__file__).resolve().parent
CELL = HERE.parent / "chi-bo"
FEW = ["lau-04", "thcs-07"]


def statements(few):
    lines = (CELL / "cam-ket-2024.jsonl").read_text("utf-8").splitlines()
    all_of_them = [json.loads(line) for line in lines if line.strip()]
    return [one for one in all_of_them if not few or one["id"] in FEW]


def missing(what):
    print(f"make.py: {what} is not installed: its kinds are left out", file=sys.stderr)


# --- python-docx ---------------------------------------------------------------------------------------------

def docx_plain(text, path):
    """A paragraph a line, in Times New Roman, as most statements are typed."""
    import docx
    from docx.shared import Pt

    document = docx.Document()
    style = document.styles["Normal"]
    style.font.name = "Times New Roman"
    style.font.size = Pt(13)
    for line in text.split("\n"):
        paragraph = document.add_paragraph()
        # Word cuts a line into runs wherever somebody corrected it.
        for part in re.findall(r".{1,23}", line):
            paragraph.add_run(part)
    document.save(path)


def docx_lists(text, path):
    """Numbers and bullets are lists of Word: they are not in the text of the paragraphs."""
    import docx
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    document = docx.Document()
    numbering = document.part.numbering_part.element

    def level(depth, kind, pattern):
        lvl = OxmlElement("w:lvl")
        lvl.set(qn("w:ilvl"), str(depth))
        for name, value in (("w:start", "1"), ("w:numFmt", kind), ("w:lvlText", pattern)):
            child = OxmlElement(name)
            child.set(qn("w:val"), value)
            lvl.append(child)
        return lvl

    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), "90")
    abstract.append(level(0, "decimal", "%1."))
    abstract.append(level(1, "bullet", "-"))
    abstract.append(level(2, "bullet", "+"))
    abstract.append(level(3, "lowerLetter", "%4)"))
    numbering.insert(0, abstract)
    num = OxmlElement("w:num")
    num.set(qn("w:numId"), "90")
    child = OxmlElement("w:abstractNumId")
    child.set(qn("w:val"), "90")
    num.append(child)
    numbering.append(num)

    # A line keeps its label as text where the list would count otherwise.
    heading, letter = 0, 0
    for line in text.split("\n"):
        found = re.match(r"(\d+)\. |(-) |(\+) |([a-z])\) ", line)
        depth = None
        if found and found[1] and int(found[1]) == heading + 1:
            depth, heading, letter = 0, heading + 1, 0
        elif found and found[2]:
            depth, letter = 1, 0
        elif found and found[3]:
            depth, letter = 2, 0
        elif found and found[4] and heading and ord(found[4]) - ord("a") == letter:
            depth, letter = 3, letter + 1
        paragraph = document.add_paragraph(line if depth is None else line[found.end():])
        if depth is not None:
            properties = paragraph._p.get_or_add_pPr()
            num_pr = OxmlElement("w:numPr")
            for name, value in (("w:ilvl", str(depth)), ("w:numId", "90")):
                child = OxmlElement(name)
                child.set(qn("w:val"), value)
                num_pr.append(child)
            properties.append(num_pr)
    document.save(path)


def docx_hard(path, expected):
    """Everything that stands elsewhere than in a paragraph of the body, once."""
    import docx
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    document = docx.Document()
    said = []
    section = document.sections[0]
    section.header.paragraphs[0].text = "Đảng bộ xã Phú Lạc, văn bản lưu hành nội bộ"
    said.append("Đảng bộ xã Phú Lạc, văn bản lưu hành nội bộ")

    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "ĐẢNG BỘ XÃ PHÚ LẠC\nCHI BỘ TRƯỜNG THCS"
    table.rows[0].cells[1].text = "ĐẢNG CỘNG SẢN VIỆT NAM"
    # A cell of two lines parts its row into lines.
    said.append("ĐẢNG BỘ XÃ PHÚ LẠC\nCHI BỘ TRƯỜNG THCS\nĐẢNG CỘNG SẢN VIỆT NAM")

    inner = document.add_table(rows=2, cols=3)
    rows = [("TT", "Nội dung", "Thời hạn"), ("1", "Dự giờ 36 tiết, góp ý ngay trong ngày", "Hằng tháng")]
    for cells, row in zip(inner.rows, rows):
        for cell, words in zip(cells.cells, row):
            cell.text = words
        said.append("\t".join(row))
    nested = inner.rows[1].cells[1].add_table(rows=1, cols=1)
    nested.rows[0].cells[0].text = "phiếu dự giờ lưu ở tổ"
    # Behind a table in a cell stands an empty paragraph.
    said[-1] = "1\nDự giờ 36 tiết, góp ý ngay trong ngày\nphiếu dự giờ lưu ở tổ\n\nHằng tháng"

    revised = document.add_paragraph("Trước ngày ")
    revised._p.append(parse_xml(
        f'<w:del {nsdecls("w")} w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z">'
        '<w:r><w:delText>30/9</w:delText></w:r></w:del>'))
    revised._p.append(parse_xml(
        f'<w:ins {nsdecls("w")} w:id="2" w:author="a" w:date="2024-01-01T00:00:00Z">'
        '<w:r><w:t>25/5/2024</w:t></w:r></w:ins>'))
    revised._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:t xml:space="preserve"> gửi hồ sơ.</w:t></w:r>'))
    said.append("Trước ngày 25/5/2024 gửi hồ sơ.")

    joined = document.add_paragraph("Hai đoạn ")
    joined._p.get_or_add_pPr().append(parse_xml(
        f'<w:rPr {nsdecls("w")}><w:del w:id="3" w:author="a" w:date="2024-01-01T00:00:00Z"/></w:rPr>'))
    document.add_paragraph("đã nhập một.")
    said.append("Hai đoạn đã nhập một.")

    moved = document.add_paragraph()
    moved._p.append(parse_xml(
        f'<w:moveFrom {nsdecls("w")} w:id="4" w:author="a" w:date="2024-01-01T00:00:00Z">'
        '<w:r><w:t>chỗ cũ đã chuyển</w:t></w:r></w:moveFrom>'))
    moved._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:t>Chỗ mới.</w:t></w:r>'))
    said.append("Chỗ mới.")

    boxed = document.add_paragraph("Khung bên dưới.")
    content = '<w:txbxContent><w:p><w:r><w:t>Chữ trong khung.</w:t></w:r></w:p></w:txbxContent>'
    boxed._p.append(parse_xml(
        f'<w:r {nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">'
        f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></w:drawing>'
        f'</mc:Choice><mc:Fallback><w:pict><v:textbox>{content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>'))
    said.append("Khung bên dưới.\nChữ trong khung.")

    field = document.add_paragraph("Năm ")
    for xml in ('<w:fldChar w:fldCharType="begin"/>', '<w:instrText> DATE \\@ "yyyy" </w:instrText>',
                '<w:fldChar w:fldCharType="separate"/>', '<w:t>2024</w:t>', '<w:fldChar w:fldCharType="end"/>'):
        field._p.append(parse_xml(f'<w:r {nsdecls("w")}>{xml}</w:r>'))
    said.append("Năm 2024")

    def in_font(text, font, encoding):
        """A line typed in a font made before Unicode."""
        paragraph = document.add_paragraph()
        run = paragraph.add_run(text)
        run.font.name = font
        return encoding

    in_font("B¶n th©n t«i cam kÕt kh«ng vi ph¹m", ".VnTime", "tcvn3")
    said.append("Bản thân tôi cam kết không vi phạm")
    in_font("céng hßa x· héi", ".VnTimeH", "tcvn3")
    said.append("CỘNG HÒA XÃ HỘI")
    in_font("Toâi xin cam keát thöïc hieän", "VNI-Times", "vni")
    said.append("Tôi xin cam kết thực hiện")
    # Unicode typed while the font of old was chosen.
    in_font("Chữ Unicode trong phông cũ", ".VnTime", "utf-8")
    said.append("Chữ Unicode trong phông cũ")

    footer = section.footer.paragraphs[0]
    footer.add_run("Trang ")
    for xml in ('<w:fldChar w:fldCharType="begin"/>', '<w:instrText> PAGE </w:instrText>',
                '<w:fldChar w:fldCharType="separate"/>', '<w:t>17</w:t>', '<w:fldChar w:fldCharType="end"/>'):
        footer._p.append(parse_xml(f'<w:r {nsdecls("w")}>{xml}</w:r>'))
    said.append("Trang ")
    document.save(path)
    expected.write_text("\n".join(said), "utf-8")


# --- odfpy, openpyxl, csv ------------------------------------------------------------------------------------

def odt(text, path):
    from odf.opendocument import OpenDocumentText
    from odf.text import P
    from odf.teletype import addTextToElement

    document = OpenDocumentText()
    for line in text.split("\n"):
        paragraph = P()
        addTextToElement(paragraph, line)
        document.text.addElement(paragraph)
    document.save(str(path))


COLUMNS = [("id", "mã"), ("text", "nội dung"), ("author", "họ và tên"), ("unit", "chi bộ"), ("role", "chức vụ"),
           ("duties", "nhiệm vụ"), ("year", "năm"), ("date", "ngày"), ("theme", "chuyên đề"), ("kind", "loại")]


def cells(statement):
    for name, _ in COLUMNS:
        value = statement.get(name)
        yield "\n".join(value) if isinstance(value, list) else value


def tables(chosen, target):
    with open(target / "cam-ket.csv", "w", encoding="utf-8-sig", newline="") as file:
        # Excel of a Vietnamese system parts cells by semicolons.
        writer = csv.writer(file, delimiter=";")
        writer.writerow(vietnamese for _, vietnamese in COLUMNS)
        writer.writerows(list(cells(one)) for one in chosen)
    try:
        import openpyxl
    except ImportError:
        return missing("openpyxl")
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append([vietnamese for _, vietnamese in COLUMNS])
    for one in chosen:
        sheet.append(list(cells(one)))
    book.save(target / "cam-ket.xlsx")


# --- LibreOffice ---------------------------------------------------------------------------------------------

def soffice():
    return shutil.which("soffice") or shutil.which("libreoffice")


def convert(files, ending, into):
    """One run for all files: starting takes longer than converting."""
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        command = [soffice(), f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", ending, "--outdir", str(into)]
        subprocess.run(command + [str(file) for file in files], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def protected(file, into):
    """A PDF that opens with a password only."""
    options = {"EncryptFile": {"type": "boolean", "value": "true"},
               "DocumentOpenPassword": {"type": "string", "value": "mat-khau"}}
    with tempfile.TemporaryDirectory() as folder:
        convert([file], "pdf:writer_pdf_Export:" + json.dumps(options), pathlib.Path(folder))
        shutil.copy(next(pathlib.Path(folder).glob("*.pdf")), into / "protected.pdf")


def scan(into):
    """A PDF of a picture."""
    import docx

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    # One grey dot, drawn large.
    dot = (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
           + chunk(b"IDAT", zlib.compress(b"\x00\x80")) + chunk(b"IEND", b""))
    with tempfile.TemporaryDirectory() as folder:
        picture = pathlib.Path(folder) / "dot.png"
        picture.write_bytes(dot)
        document = docx.Document()
        document.add_picture(str(picture), width=docx.shared.Cm(10))
        document.save(pathlib.Path(folder) / "scan.docx")
        convert([pathlib.Path(folder) / "scan.docx"], "pdf", into)


def columns(text, path):
    """A page of two columns, for PDF."""
    import docx
    from docx.oxml.ns import qn

    document = docx.Document()
    for line in text.split("\n"):
        document.add_paragraph(line)
    cols = document.sections[0]._sectPr.find(qn("w:cols"))
    cols.set(qn("w:num"), "2")
    document.save(path)


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--few"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    target = pathlib.Path(arguments[0])
    few = "--few" in sys.argv
    chosen = statements(few)
    for folder in ("docx", "docx-lists", "hard", "odt-odf"):
        (target / folder).mkdir(parents=True, exist_ok=True)
    tables(chosen, target)
    try:
        for one in chosen:
            docx_plain(one["text"], target / "docx" / f"{one['id']}.docx")
        # What is checked in stays small.
        for one in chosen[-1:] if few else chosen:
            docx_lists(one["text"], target / "docx-lists" / f"{one['id']}.docx")
        docx_hard(target / "hard" / "hard.docx", target / "hard" / "hard.txt")
    except ImportError:
        return missing("python-docx")
    try:
        for one in chosen:
            odt(one["text"], target / "odt-odf" / f"{one['id']}.odt")
    except ImportError:
        missing("odfpy")
    with zipfile.ZipFile(target / "cam-ket.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for one in chosen:
            name = f"Chi bộ thôn/{one['id']}.docx"
            # Programs that know no UTF-8 write names in the code page of the system.
            archive.write(target / "docx" / f"{one['id']}.docx", name)
    if not soffice():
        return missing("LibreOffice")
    made = sorted((target / "docx").glob("*.docx"))
    lists = sorted((target / "docx-lists").glob("*.docx"))
    hard = target / "hard" / "hard.docx"
    protected(hard, target / "hard")
    scan(target / "hard")
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        for one in chosen[:1] if few else chosen:
            columns(one["text"], pathlib.Path(folder) / f"{one['id']}.docx")
        runs = [pool.submit(convert, made, "docx:MS Word 2007 XML", target / "docx-lo")]
        for ending in ("doc", "odt", "rtf", "html", "pdf"):
            runs.append(pool.submit(convert, made, ending, target / ending))
            # One file for each of LibreOffice's ways to write lists.
            runs.append(pool.submit(convert, lists, ending, target / f"{ending}-lists"))
            runs.append(pool.submit(convert, [hard], ending, target / "hard"))
        paged = sorted(pathlib.Path(folder).glob("*.docx"))
        runs.append(pool.submit(convert, paged, "pdf", target / "pdf-columns"))
        for run in runs:
            run.result()


if __name__ == "__main__":
    main()
