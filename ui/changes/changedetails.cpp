// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/changes/changedetails.h>
#include <ui/widgets/moments.h>

#include <texts/changetexts.h>
#include <ui/widgets/remembered.h>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

// What stands before or after in a row; a secret is never told.
QString sideText(const FieldChange &field, const QString &value, ConfigAct missingWhen)
{
    if (field.field.isEmpty())
        return {};
    if (field.isSecret)
        return field.act == missingWhen ? QString() : u"••••••"_s;
    return value;
}

} // namespace

ChangeDetails::ChangeDetails(const ConfigChange &change, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"changeDetails"_s);
    setWindowTitle(texts::thingText(change.thing, change.name));
    auto *line = new QLabel(tr("%1: %2 by %3 with %4")
                                .arg(moments::text(change.at), texts::actText(change.act), change.who, change.program),
                            this);
    line->setTextFormat(Qt::PlainText);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    line->setWordWrap(true);
    auto *table = new QTableWidget(static_cast<int>(change.fields.size()), 3, this);
    table->setObjectName(u"changeFields"_s);
    table->setAccessibleName(tr("Fields"));
    table->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < change.fields.size(); ++row) {
        const FieldChange &field = change.fields[row];
        table->setItem(
            row, 0, new QTableWidgetItem(field.field.isEmpty() ? texts::changeText(field) : texts::fieldText(field)));
        table->setItem(row, 1, new QTableWidgetItem(sideText(field, field.before, ConfigAct::Added)));
        table->setItem(row, 2, new QTableWidgetItem(sideText(field, field.after, ConfigAct::Deleted)));
    }
    table->resizeColumnToContents(0);
    table->setColumnWidth(1, 190);
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeRowsToContents();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(line);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(640, 420);
    remembered::geometry(*this, u"changeDetails"_s);
}
