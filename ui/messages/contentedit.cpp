// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/messages/contentedit.h>

#include <texts/messagetexts.h>
#include <ui/widgets/appearance.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSyntaxHighlighter>

using namespace Qt::Literals::StringLiterals;

namespace {

class ParameterHighlighter : public QSyntaxHighlighter
{
public:
    explicit ParameterHighlighter(ContentEdit &edit) : QSyntaxHighlighter(edit.document()), m_edit(edit) {}

protected:
    void highlightBlock(const QString &text) override
    {
        QTextCharFormat known;
        known.setForeground(m_edit.palette().color(QPalette::Link));
        known.setFontWeight(QFont::DemiBold);
        QTextCharFormat unknown;
        unknown.setForeground(appearance::problemColour(m_edit.palette()));
        unknown.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        unknown.setUnderlineColor(appearance::problemColour(m_edit.palette()));
        for (const ContentPiece &piece : piecesOf(text)) {
            if (piece.kind != ContentPiece::Kind::Literal)
                setFormat(static_cast<int>(piece.position), static_cast<int>(piece.text.size()),
                          piece.kind == ContentPiece::Kind::Parameter ? known : unknown);
        }
    }

private:
    ContentEdit &m_edit;
};

QString offerOf(Parameter parameter)
{
    return u"{%1} – %2"_s.arg(nameOf(parameter), texts::parameterText(parameter));
}

} // namespace

ContentEdit::ContentEdit(QWidget *parent) : QPlainTextEdit(parent), m_completer(new QCompleter(&m_offered, this))
{
    setTabChangesFocus(true);
    m_highlighter = new ParameterHighlighter(*this);
    offerParameters();
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ContentEdit::complete);
}

void ContentEdit::offerParameters()
{
    QStringList offers;
    for (const Parameter parameter : allParameters())
        offers.append(offerOf(parameter));
    m_offered.setStringList(offers);
}

void ContentEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        offerParameters();
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->rehighlight();
}

void ContentEdit::insertParameter(Parameter parameter)
{
    textCursor().insertText(u'{' + nameOf(parameter) + u'}');
    setFocus();
}

QString ContentEdit::begunParameter() const
{
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    const qsizetype brace = before.lastIndexOf(u'{');
    if (brace < 0)
        return {};
    const QString word = before.mid(brace + 1);
    const bool isWord =
        std::all_of(word.cbegin(), word.cend(), [](QChar character) { return character.isLetterOrNumber(); });
    return isWord ? u""_s + word : QString();
}

void ContentEdit::complete(const QString &offered)
{
    const QString name = offered.section(u" – "_s, 0, 0); // with its braces
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(begunParameter().size()) + 1);
    const QString after = cursor.block().text().mid(textCursor().positionInBlock());
    if (after.startsWith(u'}'))
        cursor.setPosition(textCursor().position() + 1, QTextCursor::KeepAnchor);
    cursor.insertText(name);
    setTextCursor(cursor);
}

void ContentEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOffering = m_completer->popup()->isVisible();
    const bool belongsToOffer = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                                event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (isOffering && belongsToOffer) {
        event->ignore(); // the completer takes it
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const QString begun = begunParameter();
    if (begun.isNull() || (event->text().isEmpty() && !isOffering)) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(u'{' + begun);
    if (m_completer->completionCount() == 0)
        return m_completer->popup()->hide();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) +
                   m_completer->popup()->verticalScrollBar()->sizeHint().width() + 8);
    m_completer->complete(place);
}
