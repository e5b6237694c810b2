// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/formrows.h>

#include <ui/widgets/appearance.h>
#include <ui/widgets/problemlabel.h>

#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace formrows {

QFormLayout *newForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setVerticalSpacing(10);
    return form;
}

QLabel *label(const QString &text, bool isRequired, QWidget *buddy)
{
    auto *words = new QLabel(isRequired ? text + u"*:"_s : text + u':');
    words->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return words;
}

void nameField(QLabel &label, QWidget &field, const QString &text)
{
    label.setText(text + u':');
    field.setAccessibleName(QString(text).remove(u'&'));
}

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *words = new QLabel(text, parent);
    words->setTextFormat(Qt::PlainText);
    appearance::makeHint(*words);
    return words;
}

void addHint(QFormLayout &form, QLabel *hint)
{
    auto *box = new QWidget;
    auto *row = new QVBoxLayout(box);
    row->setContentsMargins({});
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeft); // at its field, when its row is higher than its lines
    row->addWidget(hint);
    form.addRow(QString(), box);
}

QWidget *fieldBox(QWidget *field, ProblemLabel *problem, const QString &hintText)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(problem);
    if (!hintText.isEmpty())
        column->addWidget(hint(hintText, box));
    return box;
}

} // namespace formrows
