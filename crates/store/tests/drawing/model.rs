//! A schema as both kinds of database tell it.

#[derive(Default)]
pub struct Schema {
    pub tables: Vec<Table>,
    pub relations: Vec<Relation>,
    pub indexes: Vec<Index>,
    pub triggers: Vec<Trigger>,
}

#[derive(Default)]
pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    /// What its partitions are by: `RANGE (complaint)`.
    pub partitioned: Option<String>,
}

pub struct Column {
    pub name: String,
    pub kind: String,
    pub may_be_null: bool,
    pub is_key: bool,
}

/// `column` of `table` holds the key of `target`.
pub struct Relation {
    pub table: String,
    pub column: String,
    pub target: String,
    pub is_foreign_key: bool,
}

pub struct Index {
    pub name: String,
    pub table: String,
    /// Columns, kind and condition, as its database says them.
    pub on: String,
    /// Its columns; expressions as they are written.
    pub columns: Vec<String>,
    /// Over all rows.
    pub is_unique: bool,
    /// It keeps a primary key or a unique constraint of its table.
    pub is_constraint: bool,
}

pub struct Trigger {
    pub name: String,
    pub table: String,
    pub fires: String,
}

/// By what name a column holds the key of which table, where no foreign key says so.
const KEYS: [(&str, &str, &str); 5] = [
    ("complaint", "complaints", "id"),
    ("message", "messages", "id"),
    ("letter", "letters", "letter"),
    ("node", "nodes", "id"),
    ("staff", "staff", "id"),
];

impl Schema {
    /// Adds the relations that follow from the columns' names.
    pub fn relate_by_key(&mut self) {
        let mut found = Vec::new();
        for table in &self.tables {
            for (column, target, key) in KEYS {
                let is_there = self.tables.iter().any(|table| table.name == target);
                let is_itself = table.name == target && column == key;
                let has_it = table.columns.iter().any(|has| has.name == column);
                if is_there && has_it && !is_itself && !self.has_foreign_key(&table.name, column) {
                    found.push(Relation::by_key(&table.name, column, target));
                }
            }
        }
        self.relations.append(&mut found);
    }

    fn has_foreign_key(&self, table: &str, column: &str) -> bool {
        self.relations.iter().any(|known| known.table == table && known.column == column)
    }

    pub fn column(&self, table: &str, column: &str) -> Option<&Column> {
        self.tables.iter().find(|has| has.name == table)?.columns.iter().find(|has| has.name == column)
    }

    /// Whether no two rows share what is in this column.
    pub fn is_unique(&self, table: &str, column: &str) -> bool {
        let keys = self.tables.iter().filter(|has| has.name == table).flat_map(|has| &has.columns);
        let mut keys = keys.filter(|column| column.is_key).map(|column| column.name.as_str());
        let is_key = keys.next() == Some(column) && keys.next().is_none();
        is_key || self.indexes.iter().any(|index| index.is_unique && index.table == table && index.columns == [column])
    }
}

impl Relation {
    pub fn by_key(table: &str, column: &str, target: &str) -> Self {
        let (table, column, target) = (table.to_owned(), column.to_owned(), target.to_owned());
        Self { table, column, target, is_foreign_key: false }
    }
}
